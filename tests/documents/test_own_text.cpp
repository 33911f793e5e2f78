// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/own_text.h"
#include "scene.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<TextLine> &lines)
{
    QStringList words;
    for (const auto &line : lines)
        words << QString(line.kind == TextLine::New    ? u'+'
                         : line.kind == TextLine::Gone ? u'-'
                                                       : u'=') +
                     line.text;
    return words.join(u' ');
}

} // namespace

/// The text of a paper as an office writes it itself.
class TestOwnText : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfTheProgramStands()
    {
        for (const auto &paper : catalogue().templates()) {
            const auto fine = checkText(paper, paper.body);
            QVERIFY2(fine, qPrintable(paper.id + u' ' + (fine ? QString() : fine.error().text)));
        }
    }
    void whatIsWrongIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("line"); // put before the last line of the text
        QTest::addColumn<QString>("fault");
        QTest::newRow("unknown field") << u"{{姓名们}}"_s << u"姓名们"_s;
        QTest::newRow("field of a list outside it") << u"{{缺席人}}"_s << u"缺席人"_s;
        QTest::newRow("three braces") << u"{{{案号}}}"_s << QString();
        QTest::newRow("one brace missing") << u"{{案号}"_s << QString();
        QTest::newRow("never closed") << u"{{#续庭}}"_s << u"续庭"_s;
        QTest::newRow("closed twice") << u"{{/续庭}}"_s << u"续庭"_s;
        QTest::newRow("another kind of tag") << u"{{>案号}}"_s << u">案号"_s;
        QTest::newRow("crossed") << u"{{#续庭}}{{#休庭}}{{/续庭}}{{/休庭}}"_s << u"续庭"_s;
    }
    void whatIsWrongIsRefusedWithItsLine()
    {
        QFETCH(QString, line);
        const auto &paper = *catalogue().paper(u"hearing-minutes");
        auto lines = paper.body.split(u'\n');
        const auto at = lines.size();
        lines << line;
        const auto done = checkText(paper, lines.join(u'\n'));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"bad-paper-text"_s);
        QCOMPARE(done.error().member, u"line.%1"_s.arg(at + 1));
        QVERIFY2(done.error().text.contains(QString::number(at + 1)), qPrintable(done.error().text));
        QFETCH(QString, fault);
        QVERIFY(done.error().text.contains(fault));
    }
    void whatTheLawDemandsIsNotLeftOut()
    {
        const auto &paper = *catalogue().paper(u"mediation-agreement");
        auto text = paper.body;
        text.remove(u"{{履行方式}}"_s);
        const auto done = checkText(paper, text);
        QVERIFY(!done);
        QCOMPARE(done.error().member, u"协议项列表.履行方式"_s);
        QVERIFY(done.error().article.contains(u"令17-26"_s));
        auto withoutUsual = paper.body;
        withoutUsual.append(u"\n\n本协议书由石桥镇调解中心印制。"_s); // words are the office's
        QVERIFY(checkText(paper, withoutUsual));
    }
    void fieldsSayWhetherTheyAreUsed()
    {
        const auto &paper = *catalogue().paper(u"element-sheet");
        const auto fields = fieldsFor(paper, u"{{案由}}"_s);
        QCOMPARE(fields.size(), paper.fields.size());
        const auto cause =
            std::ranges::find(fields, u"案由"_s, [](const NamedField &one) { return one.field->key(); });
        QVERIFY(cause != fields.end() && cause->isUsed);
        QCOMPARE(std::ranges::count(fields, true, &NamedField::isUsed), 1);
    }
    void textsAreComparedByLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("lines");
        QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << u"=a =b"_s;
        QTest::newRow("one changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"=a -b +x =c"_s;
        QTest::newRow("one more") << u"a\nc"_s << u"a\nb\nc"_s << u"=a +b =c"_s;
        QTest::newRow("one less") << u"a\nb\nc"_s << u"a\nc"_s << u"=a -b =c"_s;
        QTest::newRow("moved") << u"a\nb"_s << u"b\na"_s << u"-a =b +a"_s;
    }
    void textsAreComparedByLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QTEST(joined(differences(before, now)), "lines");
    }
};

TIAOCAI_TEST(TestOwnText)
#include "test_own_text.moc"
