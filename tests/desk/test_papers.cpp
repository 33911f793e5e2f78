// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "desk/papers.h"
#include "scene.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

/// A printer that writes what it was given.
Result<QByteArray> plainPrint(const documents::Sheet &sheet)
{
    return (sheet.number + u'\n' + sheet.text).toUtf8();
}

Application fullApplication()
{
    auto application = scene::application();
    for (auto &party : application.parties) {
        party.address = u"石桥镇人民路1号"_s;
        party.phone = u"13800001111"_s;
    }
    return application;
}

CaseId mediatingCase(Scene &scene)
{
    auto &desk = scene.desk();
    const office::OfficeChanged named{desk.office().identity().name, u"石桥镇人民路12号"_s,
                                      u"0377-00001234"_s};
    if (!desk.office().changeOffice(named)) qFatal("The office has no address.");
    const auto id = scene.received(monday, fullApplication());
    const auto accepted = desk.cases().record(id, scene::accepted(monday));
    if (!accepted) qFatal("%s", qPrintable(accepted.error().text));
    return id;
}

QList<PaperLine> linesOf(const Desk &desk, const CaseId &id, const QString &paper)
{
    auto lines = desk.papers().list(id).value_or(QList<PaperLine>());
    lines.removeIf([&](const PaperLine &line) { return !line.paper || line.paper->id != paper; });
    return lines;
}

} // namespace

/// Papers at the desk: offered, issued under numbers, kept.
class TestPapers : public QObject {
    Q_OBJECT

private slots:
    /// A draft shows no more of people than the case's page does.
    void draftsCoverNumbersForWhoMayNotRevealThem_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isWhole");
        for (const auto &role : choices<office::Role>) {
            if (office::may(role.value, office::Action::ReadCases))
                QTest::newRow(role.name)
                    << int(role.value) << office::may(role.value, office::Action::RevealNumbers);
        }
    }
    void draftsCoverNumbersForWhoMayNotRevealThem()
    {
        QFETCH(int, role);
        QFETCH(bool, isWhole);
        Scene scene;
        auto &desk = scene.desk();
        auto application = fullApplication();
        auto &worker = application.parties.first();
        worker.idNumber = u"411302197504044671"_s;
        worker.phone = u"13073833652"_s;
        worker.address = u"石桥镇柳林村三组7号"_s;
        const auto id = scene.received(monday, application);
        QVERIFY(desk.cases().record(id, scene::accepted(monday)));
        QVERIFY(desk.office().addPerson(u"钱某"_s, {office::Role(role)}));
        QVERIFY(desk.actAs(u"钱某"_s));
        const auto wishes = desk.papers().wishesFor(id, u"mediation-oral-record"_s);
        QVERIFY2(wishes, wishes ? "" : qPrintable(wishes.error().text));
        const auto draft = desk.papers().draft(id, wishes->first());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
        QVERIFY(draft->tellsOfPeople);
        for (const auto &word : {worker.idNumber, worker.phone, worker.address})
            QCOMPARE(draft->sheet.text.contains(word), isWhole);
        QCOMPARE(draft->sheet.text.contains(u"411302＊＊＊＊＊＊＊＊4671"_s), !isWhole);
        QCOMPARE(draft->sheet.text.contains(u"130＊＊＊＊3652"_s), !isWhole);
        QVERIFY(draft->sheet.text.contains(worker.name));
    }
    void issuesEachPartyItsNotice()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = mediatingCase(scene);
        const auto wishes = desk.papers().wishesFor(id, u"mediation-acceptance-notice"_s);
        QVERIFY2(wishes, wishes ? "" : qPrintable(wishes.error().text));
        QCOMPARE(wishes->size(), 2);
        const auto issued = desk.papers().issue(id, *wishes, plainPrint);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QCOMPARE(issued->size(), 2);
        QVERIFY(issued->first().number != issued->last().number);
        for (const auto &paper : *issued) {
            QCOMPARE(paper.addressees.size(), 1);
            const auto bytes = desk.attachments().content(paper.sha256);
            QVERIFY(bytes);
            QVERIFY(bytes->startsWith(paper.number.toUtf8()));
        }
        for (const auto &line : linesOf(desk, id, u"mediation-acceptance-notice"_s))
            QVERIFY(line.issued.has_value());
        const auto service = desk.papers().service(id);
        QVERIFY(service);
        QCOMPARE(std::ranges::count_if(*service,
                                       [](const PaperService &one) {
                                           return one.line.paper == u"mediation-acceptance-notice" &&
                                                  one.line.serving.state == documents::Reached::NotSent;
                                       }),
                 2);
        QCOMPARE(desk.proof().verify()->size(), 0);
    }
    /// The second one cannot be printed: the first has no number either.
    void issuesAllOrNone()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = mediatingCase(scene);
        const auto wishes = *desk.papers().wishesFor(id, u"mediation-acceptance-notice"_s);
        int printed = 0;
        const auto jammed = desk.papers().issue(id, wishes, [&](const documents::Sheet &sheet) {
            return ++printed == 2 ? Result<QByteArray>(refuse(u"write-failed"_s, u"jam"_s))
                                  : plainPrint(sheet);
        });
        QVERIFY(!jammed);
        QCOMPARE(jammed.error().code, u"write-failed"_s);
        QVERIFY(!linesOf(desk, id, u"mediation-acceptance-notice"_s).first().issued);
        const auto lost = desk.papers().issue(id, wishes, plainPrint,
                                              [] { return Result<void>(refuse(u"disk-full"_s, u"full"_s)); });
        QCOMPARE(lost.error().code, u"disk-full"_s);
        const auto issued = desk.papers().issue(id, wishes, plainPrint);
        QVERIFY(issued);
        QVERIFY2(issued->first().number.contains(u"〕1号"_s), qPrintable(issued->first().number));
        QCOMPARE(desk.office().numberGaps()->size(), 0);
    }
    void refusesAForm()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = mediatingCase(scene);
        const auto form = desk.papers().issue(id, {{.paper = u"power-of-attorney"_s}}, plainPrint);
        QVERIFY(!form);
        QCOMPARE(form.error().code, u"form-not-issued"_s);
        const auto draft = desk.papers().draft(id, {.paper = u"power-of-attorney"_s});
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
        QCOMPARE(draft->sheet.state, documents::Sheet::State::Form);
    }
    void refusesWhatIsNoPaperOfTheCase()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = mediatingCase(scene);
        QCOMPARE(desk.papers().draft(id, {.paper = u"moon"_s}).error().code, u"unknown-paper"_s);
        QCOMPARE(desk.papers().draft(id, {.paper = u"hearing-notice"_s}).error().code,
                 u"paper-not-of-case"_s);
        PaperWish stranger{.paper = u"mediation-acceptance-notice"_s};
        stranger.recipient.party = PartyId::fresh();
        QCOMPARE(desk.papers().draft(id, stranger).error().code, u"paper-not-of-case"_s);
        QCOMPARE(desk.papers().blank(u"moon"_s).error().code, u"unknown-paper"_s);
        QCOMPARE(desk.papers().blank(u"hearing-notice"_s)->state, documents::Sheet::State::Blank);
    }
    /// Bytes that were changed are found; an act that names none is no act.
    void keepsWhatWasIssued()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = mediatingCase(scene);
        DocumentIssued made{.document = DocumentId::fresh(), .what = DocumentKind::AcceptanceNotice};
        made.sha256 = digest("nothing");
        made.size = 7;
        QCOMPARE(desk.cases().record(id, {.payload = made, .on = monday}).error().code,
                 u"attachment-missing"_s);
        const auto issued = desk.papers().issue(
            id, *desk.papers().wishesFor(id, u"mediation-acceptance-notice"_s), plainPrint);
        QVERIFY(issued);
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {u"DELETE FROM attachment_parts WHERE sha256 = '%1'"_s.arg(
                                                 issued->first().sha256)}),
                 QString());
        const auto problems = (*scene.again(Access::Read))->proof().verify();
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QVERIFY(problems->first().where.contains(issued->first().sha256));
    }
};

TIAOCAI_TEST(TestPapers)
#include "test_papers.moc"
