// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "base/text.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

/// How rows were digested from the first form on: what stands in a file is compared with this for ever.
QByteArray asQtSpells(const QVariantList &row)
{
    QJsonArray array;
    for (const auto &cell : row)
        array << (cell.isNull() ? QJsonValue() : QJsonValue::fromVariant(cell));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString anyText(QRandomGenerator &dice)
{
    static const QList<char16_t> odd{u'"',   u'\\',  u'/',   u'\n', u'\t',  u'\0',  0x01,   0x1f,
                                     0x7f,   0x80,   0x7ff,  0x800, 0xd83d, 0xde00, 0xdc00, 0xd800,
                                     0xffff, 0xfeff, 0x2028, u'石', u'a',   u' '};
    QString text;
    for (int i = dice.bounded(12); i > 0; --i)
        text += dice.bounded(3) == 0 ? QChar(char16_t(dice.bounded(0x10000)))
                                     : QChar(odd[dice.bounded(odd.size())]);
    return text;
}

QJsonValue anyJson(QRandomGenerator &dice, int deep)
{
    switch (dice.bounded(deep > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return dice.bounded(2) == 0;
    case 2:
        return qint64(dice.generate64());
    case 3:
        return dice.generateDouble() * 1e6;
    case 4:
        return anyText(dice);
    case 5: {
        QJsonArray array;
        for (int i = dice.bounded(4); i > 0; --i)
            array << anyJson(dice, deep + 1);
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = dice.bounded(4); i > 0; --i)
            object[anyText(dice)] = anyJson(dice, deep + 1);
        return object;
    }
    }
}

} // namespace

/// One spelling for ever: digests of today's files hang on it.
class TestCanonical : public QObject {
    Q_OBJECT

private slots:
    void rowsAreSpeltAsTheyAlwaysWere_data()
    {
        QTest::addColumn<QVariantList>("row");
        QTest::newRow("none") << QVariantList();
        QTest::newRow("texts") << QVariantList{u"王芳"_s, u""_s, QString(), u"{\"a\":\"b\\\\c\"}"_s};
        QTest::newRow("null") << QVariantList{QVariant(), QVariant(QMetaType::fromType<QString>())};
        QTest::newRow("numbers") << QVariantList{0, -1, qint64(9'007'199'254'740'993), 7U, 1.5, true};
        QTest::newRow("half a character")
            << QVariantList{QString(QChar(0xd800)), QString(QChar(0xdc00)) + u'x'};
        QTest::newRow("a whole one") << QVariantList{u"😀𠮷"_s};
        QTest::newRow("unseen") << QVariantList{u"a\nb\tc\u0001\u007f"_s};
    }
    void rowsAreSpeltAsTheyAlwaysWere()
    {
        QFETCH(QVariantList, row);
        QCOMPARE(canonical(row), asQtSpells(row));
    }
    void anyRowIs()
    {
        QRandomGenerator dice(20261129);
        for (int i = 0; i < 20'000; ++i) {
            const QVariantList row{anyText(dice), qint64(dice.generate64()), anyText(dice)};
            QCOMPARE(canonical(row), asQtSpells(row));
        }
    }

    void anyObjectIs()
    {
        QRandomGenerator dice(20261130);
        for (int i = 0; i < 5'000; ++i) {
            const QJsonObject object{{u"a"_s, anyJson(dice, 0)}, {anyText(dice), anyJson(dice, 0)}};
            QCOMPARE(canonical(object),
                     QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
    }

    void daysAreIso()
    {
        for (QDate day(999, 12, 1); day < QDate(1001, 2, 1); day = day.addDays(1))
            QCOMPARE(toText(day), day.toString(Qt::ISODate));
        for (QDate day(2023, 12, 1); day < QDate(2025, 3, 2); day = day.addDays(1))
            QCOMPARE(toText(day), day.toString(Qt::ISODate));
        QCOMPARE(toText(QDate(9999, 12, 31)), u"9999-12-31"_s);
        QCOMPARE(toText(QDate(10000, 1, 1)), QDate(10000, 1, 1).toString(Qt::ISODate));
        QCOMPARE(toText({}), QString());
    }
};

TIAOCAI_TEST(TestCanonical)
#include "test_canonical.moc"
