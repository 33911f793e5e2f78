// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void reads()
    {
        const auto read = intake::readJsonStrict(
            "{\"a\": [1, -2, 2.5, true, null, \"\xE5\x88\x98\"], \"b\": {\"c\": 9007199254740993}}");
        QVERIFY(read);
        QCOMPARE(read->value(u"a"_s).toArray().size(), 6);
        QCOMPARE(read->value(u"a"_s).toArray().last().toString(), u"刘"_s);
        QCOMPARE(read->value(u"b"_s).toObject().value(u"c"_s).toInteger(), 9007199254740993LL);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}") << 3;
        QTest::newRow("a key twice, written otherwise") << QByteArray("{\"a\": 1, \"\\u0061\": 3}") << 1;
        QTest::newRow("NaN") << QByteArray("{\n\"a\": NaN}") << 2;
        QTest::newRow("beyond a double") << QByteArray("{\"a\": 1e999}") << 1;
        QTest::newRow("beyond 64 bits") << QByteArray("{\"a\": 18446744073709551615}") << 1;
        QTest::newRow("bytes behind the object") << QByteArray("{}\n{}") << 2;
        QTest::newRow("a list") << QByteArray("[1]") << 1;
        QTest::newRow("a text") << QByteArray("\"a\"") << 1;
        QTest::newRow("cut off") << QByteArray("{\"a\":\n\n [1, 2") << 3;
        QTest::newRow("a comma too many") << QByteArray("{\"a\": 1,}") << 1;
        QTest::newRow("a comment") << QByteArray("{} // done") << 1;
        QTest::newRow("NUL in a text") << QByteArray("{\"a\": \"x\\u0000y\"}") << 1;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\": \"\\ud800\"}") << 1;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xC1\xF5\"}") << 1;
        QTest::newRow("33 levels") << QByteArray(QByteArray("{\"a\":").repeated(33) + "1" +
                                                 QByteArray("}").repeated(33))
                                   << 1;
        QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << 1;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const auto read = intake::readJsonStrict(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"bad-json"_s);
        QVERIFY2(read.error().text.contains(u"line %1:"_s.arg(line)), qPrintable(read.error().text));
    }
    void takes32Levels()
    {
        QVERIFY(
            intake::readJsonStrict(QByteArray("{\"a\":").repeated(32) + "1" + QByteArray("}").repeated(32)));
    }
    void refusesWhatIsTooLarge()
    {
        const auto read = intake::readJsonStrict("{\"a\": \"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}");
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"bad-json"_s);
    }
    void agreesWithQtWhereKeysAreSingle()
    {
        QVERIFY(rc::check("what Qt writes is read back", [](const std::map<std::string, int> &values) {
            QJsonObject written;
            for (const auto &[key, value] : values) {
                const auto text =
                    QString::fromLatin1(key.c_str(), qsizetype(key.size())).remove(QChar(u'\0'));
                written.insert(text, value);
            }
            const auto read = intake::readJsonStrict(QJsonDocument(written).toJson());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == written);
        }));
    }
};

TIAOCAI_TEST(TestJson)
#include "test_json.moc"
