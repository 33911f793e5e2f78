// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/serving.h"
#include "scene.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

/// A court's case with one notice, issued to the respondent.
struct Served {
    explicit Served(const char *paper = "hearing-notice", DocumentKind kind = DocumentKind::HearingNotice)
        : scene(CaseKind::Arbitration)
        , what(kind)
        , rule(catalogue().service(catalogue().paper(QString::fromLatin1(paper))->service))
    {
        scene.accept();
        DocumentIssued issued;
        issued.document = document;
        issued.what = what;
        issued.templateId = QString::fromLatin1(paper);
        issued.templateName = catalogue().paper(issued.templateId)->name;
        issued.number = u"宛石劳人仲书〔2026〕7号"_s;
        issued.addressees = {respondent()};
        scene.add(issued, day(2026, 11, 27));
    }

    PartyId respondent() const { return scene.party(PartyRole::Respondent); }
    DocumentServed by(ServiceMethod method) const
    {
        DocumentServed served;
        served.what = what;
        served.document = document;
        served.recipient = respondent();
        served.method = method;
        return served;
    }
    void post()
    {
        auto served = by(ServiceMethod::Post);
        served.sentOn = day(2026, 11, 28);
        served.mailNumber = u"1123456789"_s;
        scene.add(served, day(2026, 11, 28));
    }
    void comeBack(ReturnReason reason)
    {
        ServiceFailed failed;
        failed.what = what;
        failed.document = document;
        failed.recipient = respondent();
        failed.method = ServiceMethod::Post;
        failed.reason = reason;
        scene.add(failed, day(2026, 12, 1));
    }
    ServiceLine line() const { return serviceOf(scene.file(), scene.today).first(); }
    QStringList next() const
    {
        QStringList names;
        for (const auto &way : nextWays(scene.file(), *rule, respondent(), line().serving))
            names << way.name;
        return names;
    }
    QString refused(const Payload &payload) const
    {
        const auto fits = checkWay(catalogue(), scene.file(), payload);
        return fits ? QString() : fits.error().code;
    }

    Scene scene;
    DocumentKind what;
    const ServiceRule *rule;
    DocumentId document = DocumentId::fresh();
};

} // namespace

/// How papers are brought to people, and what is tried when one does not arrive.
class TestServing : public QObject {
    Q_OBJECT

private slots:
    /// What a party was told of a hearing before it was moved; nothing once that is told by a notice of its own.
    void aMovedHearingHasANoticeBefore()
    {
        Served court;
        const auto issue = court.scene.file().effective.last().payload;
        auto set = court.scene.setHearing();
        court.scene.add(issue, day(2026, 11, 28));
        set.day = day(2026, 12, 24);
        court.scene.add(set, day(2026, 11, 30));
        const auto before = [&](const PartyId &party) {
            const auto file = court.scene.file();
            return noticeBefore(file, file.effective.last().id, party);
        };
        const auto told = before(court.respondent());
        QVERIFY(told);
        QCOMPARE(told->number, u"宛石劳人仲书〔2026〕7号"_s);
        QCOMPARE(told->day, day(2026, 12, 22));
        QCOMPARE(told->time, QTime(9, 0));
        QVERIFY(!before(court.scene.party(PartyRole::Applicant)));
        court.scene.add(HearingCancelled{.hearing = set.hearing, .reason = u"改期"_s}, day(2026, 12, 1));
        set.hearing = HearingId::fresh();
        court.scene.add(set, day(2026, 12, 1));
        QVERIFY(!before(court.respondent()));
    }
    /// Nothing is left at a place or published before a return; without consent nothing goes electronically.
    void theFirstWaysAreTheGentleOnes()
    {
        const Served served;
        QCOMPARE(served.next(),
                 (QStringList{u"direct"_s, u"on-the-spot"_s, u"post"_s, u"commissioned"_s, u"forwarded"_s}));
    }
    void returnedMailAsksForTheNextWay()
    {
        Served served;
        served.post();
        QCOMPARE(served.line().serving.state, Reached::Sent);
        served.comeBack(ReturnReason::Moved);
        QCOMPARE(served.line().serving.state, Reached::Returned);
        const auto next = served.next();
        QVERIFY(!next.contains(u"post"_s));
        QCOMPARE(next.first(), u"direct"_s);
        QCOMPARE(next.last(), u"publication"_s);
        QVERIFY(next.contains(u"left-at-place"_s));
    }
    /// 民诉 by reference: a refusal of the mail is its receipt, and asks for nothing more.
    void whatHasArrivedAsksForNothing()
    {
        Served served;
        served.comeBack(ReturnReason::Refused);
        QCOMPARE(served.line().serving.state, Reached::Received);
        QVERIFY(served.next().isEmpty());
    }
    void consentOpensTheElectronicWay()
    {
        Served served;
        ServiceAddressConfirmed confirmed;
        confirmed.party = served.respondent();
        confirmed.electronic = true;
        served.scene.add(confirmed, day(2026, 11, 28));
        QVERIFY(served.next().contains(u"electronic"_s));
    }
    void aMediationAwardIsOnlySignedFor()
    {
        Served served("arbitration-mediation-award", DocumentKind::MediationAward);
        served.post();
        served.comeBack(ReturnReason::Moved);
        const auto next = served.next();
        for (const auto &way : {u"left-at-place"_s, u"posted"_s, u"publication"_s, u"electronic"_s})
            QVERIFY2(!next.contains(way), qPrintable(way));
        QCOMPARE(served.refused(served.by(ServiceMethod::LeftAtPlace)), u"way-not-allowed"_s);
    }
    void aWayThatThePaperExcludesIsRefused()
    {
        const Served served("award", DocumentKind::Award);
        QCOMPARE(served.refused(served.by(ServiceMethod::SimpleMeans)), u"way-not-allowed"_s);
        QCOMPARE(served.refused(served.by(ServiceMethod::Post)), QString());
        // Of what was not issued here the list of documents knows nothing.
        auto elsewhere = served.by(ServiceMethod::SimpleMeans);
        elsewhere.document.reset();
        QCOMPARE(served.refused(elsewhere), QString());
        const Served notice("supplement-notice", DocumentKind::OtherDocument);
        PublicationStarted published;
        published.document = notice.document;
        published.recipient = notice.respondent();
        QCOMPARE(notice.refused(published), u"way-not-allowed"_s);
    }

    /// What lay in one envelope comes back with it; what was handed over meanwhile, or went another way, does not.
    void aReturnedEnvelopeSettlesAllThatLayInIt()
    {
        Served served;
        auto envelope = served.by(ServiceMethod::Post);
        envelope.sentOn = day(2026, 11, 28);
        envelope.enclosed = {ServedDocument{DocumentKind::TribunalNotice},
                             ServedDocument{DocumentKind::ApplicationCopy}};
        served.scene.add(envelope, day(2026, 11, 28));
        auto handed = served.by(ServiceMethod::Direct);
        handed.what = DocumentKind::ApplicationCopy;
        handed.document.reset();
        handed.receivedOn = day(2026, 11, 29);
        served.scene.add(handed, day(2026, 11, 29));
        const auto states = [&] {
            QHash<DocumentKind, Reached> found;
            for (const auto &line : serviceOf(served.scene.file(), served.scene.today))
                found[line.what] = line.serving.state;
            return found;
        };
        using enum DocumentKind;
        QCOMPARE(states(), (QHash<DocumentKind, Reached>{{HearingNotice, Reached::Sent},
                                                         {TribunalNotice, Reached::Sent},
                                                         {ApplicationCopy, Reached::Received}}));
        QCOMPARE(served.scene.file().awaitingReceipt().size(), 2);
        served.comeBack(ReturnReason::Moved);
        QCOMPARE(states(), (QHash<DocumentKind, Reached>{{HearingNotice, Reached::Returned},
                                                         {TribunalNotice, Reached::Returned},
                                                         {ApplicationCopy, Reached::Received}}));
        QCOMPARE(served.scene.file().awaitingReceipt().size(), 0);
    }
    void whatWentAnotherWayDoesNotComeBack()
    {
        Served served;
        auto envelope = served.by(ServiceMethod::Commissioned);
        envelope.sentOn = day(2026, 11, 28);
        envelope.enclosed = {ServedDocument{DocumentKind::TribunalNotice}};
        served.scene.add(envelope, day(2026, 11, 28));
        served.comeBack(ReturnReason::Moved); // posted
        const auto lines = serviceOf(served.scene.file(), served.scene.today);
        QCOMPARE(lines.last().what, DocumentKind::TribunalNotice);
        QCOMPARE(lines.last().serving.state, Reached::Sent);
        QCOMPARE(lines.first().serving.state, Reached::Returned);
    }
    /// The envelope and its receipt name what has not arrived.
    void thePapersOfTheEnvelopeAreKnown()
    {
        Served served;
        served.scene.printing.recipient = served.respondent();
        for (const auto *paper : {"service-return", "ems-label"}) {
            const auto filled = served.scene.fill(paper, PartyRole::Respondent);
            QVERIFY2(filled.text.contains(u"开庭通知书"_s), paper);
        }
        const auto receipt = served.scene.fill("service-return", PartyRole::Respondent);
        QVERIFY(receipt.text.contains(u"宛石劳人仲书〔2026〕7号"_s));
        served.comeBack(ReturnReason::Refused);
        const auto label = served.scene.fill("ems-label", PartyRole::Respondent);
        QVERIFY(!label.text.contains(u"开庭通知书"_s));
    }
    void whatWasPostedTodayIsOnTheList()
    {
        Served served;
        served.post();
        const auto list = served.scene.fill("posting-list");
        QVERIFY(list.text.contains(u"1123456789"_s));
        QVERIFY(list.text.contains(u"顺通物流有限公司"_s));
        QCOMPARE(stops(list), QStringList());
        served.scene.add(ContactLogged{}, day(2026, 11, 30));
        QVERIFY(!served.scene.fill("posting-list").text.contains(u"1123456789"_s));
    }
    /// A person changes what is proposed, and it reads back as he left it.
    void theListIsProposedAsAnAnswer()
    {
        Served served;
        served.post();
        const auto asked =
            questions(*catalogue().paper(u"posting-list"), served.scene.sources(), served.scene.printing);
        const auto list = std::ranges::find(asked, u"邮件列表"_s, &Question::key);
        QVERIFY(list != asked.end());
        served.scene.printing.answers = {
            {list->key, QString(list->preset).replace(u"1123456789"_s, u"EMS99"_s)}};
        const auto filled = served.scene.fill("posting-list");
        QVERIFY(filled.text.contains(u"EMS99"_s));
        QVERIFY(filled.text.contains(u"开庭通知书"_s));
    }
    /// The table of a form that nobody has told yet has rows to write on; a head that says something of the case is none.
    void formsHaveRoomToWrite()
    {
        Scene scene(CaseKind::Arbitration);
        const auto evidence = scene.fill("evidence-list", PartyRole::Applicant);
        QCOMPARE(evidence.text.count(u"\n|"_s), 2 + 8);
        const auto cover = scene.fill("service-return", PartyRole::Respondent);
        QVERIFY(!cover.text.section(u'\n', 0, 6).contains(u"|---"_s));
    }
};

TIAOCAI_TEST(TestServing)
#include "test_serving.moc"
