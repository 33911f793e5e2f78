// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/waiting_lines.h"
#include "test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace tiaocai;
using files::WaitingLines;
using namespace Qt::StringLiterals;

class TestWaitingLines : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void waitUntilTheyAreTaken()
    {
        const auto path = at(u"one"_s);
        QVERIFY(WaitingLines::read(path).isEmpty());
        QVERIFY(WaitingLines::add(path, "first"));
        QVERIFY(WaitingLines::add(path, "second"));
        const QByteArrayList both{"first", "second"};
        QCOMPARE(WaitingLines::read(path), both);
        {
            const auto taken = WaitingLines::take(path);
            QVERIFY(taken);
            QCOMPARE(taken->lines(), both);
        }
        QCOMPARE(WaitingLines::read(path), both);
        WaitingLines::take(path)->remove();
        QVERIFY(!QFile::exists(path));
        QVERIFY(WaitingLines::take(path)->lines().isEmpty());
        QCOMPARE(WaitingLines::add(at(u"no folder/one"_s), "x").error().code, u"not-found"_s);
    }
    void aHalfLineIsNone()
    {
        const auto path = at(u"half"_s);
        QVERIFY(WaitingLines::add(path, "whole"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("cut off") == 7);
        file.close();
        QCOMPARE(WaitingLines::read(path), QByteArrayList{"whole"});
        QVERIFY(WaitingLines::add(path, "next"));
        QCOMPARE(WaitingLines::read(path).last(), "next"_ba);
    }
    void noneIsLostBetweenThreads()
    {
        const auto path = at(u"many"_s);
        constexpr int each = 40;
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 3; ++writer)
            writers.emplace_back([&path, writer] {
                for (int i = 0; i < each; ++i)
                    (void)WaitingLines::add(path, QByteArray::number(writer * each + i));
            });
        QSet<QByteArray> seen;
        while (seen.size() < 3 * each) {
            auto taken = WaitingLines::take(path);
            QVERIFY(taken);
            for (const auto &line : taken->lines()) {
                QVERIFY(!seen.contains(line));
                seen << line;
            }
            if (!taken->lines().isEmpty()) taken->remove();
        }
        QCOMPARE(seen.size(), 3 * each);
    }
};

TIAOCAI_TEST(TestWaitingLines)
#include "test_waiting_lines.moc"
