// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "store/exchange.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace Qt::StringLiterals;

/// What was exchanged with other offices, as it is kept.
class TestExchange : public QObject {
    Q_OBJECT

private slots:
    /// By the numbers that their office gave them: the clock or the zone of its PC may have been set back between them.
    void receiptsComeByTheirNumbers()
    {
        const QTemporaryDir folder;
        const auto file = sample::create(folder.filePath(u"office"_s));
        QVERIFY(file);
        const Exchange exchange(*file);
        const auto add = [&](const QString &epoch, qint64 ordinal, qint64 sequence,
                             const QString &decidedAt) {
            const auto added = exchange.add(KeptReceipt{
                Direction::In, u"p"_s, {epoch, ordinal}, sequence, u"a"_s, decidedAt, {}, {}, {}, {}});
            QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        };
        add(u"b"_s, 2, 1, u"2026-03-02T08:00:00+08:00"_s);
        add(u"a"_s, 1, 3, u"2026-03-02T07:00:00+08:00"_s);
        add(u"a"_s, 1, 2, u"2026-03-02T09:00:00+08:00"_s);
        add(u"c"_s, 1, 2, u"2026-03-02T10:00:00+08:00"_s);
        const auto numbers = [](const Result<QList<KeptReceipt>> &receipts) {
            QStringList list;
            for (const auto &one : *receipts)
                list << one.epoch.uuid + QString::number(one.sequence);
            return list;
        };
        const QStringList inOrder{u"a2"_s, u"c2"_s, u"a3"_s, u"b1"_s};
        QCOMPARE(numbers(exchange.receipts()), inOrder);
        QCOMPARE(numbers(exchange.receipts(Direction::In, u"p"_s)), inOrder);
    }
};

TIAOCAI_TEST(TestExchange)
#include "test_exchange.moc"
