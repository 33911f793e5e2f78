// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/words.h"
#include "reports/case_sheet.h"
#include "reports/case_summary.h"
#include "reports/print.h"
#include "test_main.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Party party(PartyRole role, const QString &name, const QString &site = {})
{
    Party made;
    made.record.id = PartyId::fresh();
    made.record.role = role;
    made.record.name = name;
    made.record.alias = site;
    made.since = QDate(2026, 11, 9);
    return made;
}

Act act(const Payload &payload, QDate on)
{
    Act made;
    made.id = ActId::fresh();
    made.on = on;
    made.recordedAt = QDateTime(on, QTime(10, 0));
    made.payload = payload;
    return made;
}

CaseFile caseFile(int workers, int contacts)
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.stage = Stage::Mediating;
    file.caseNumber = u"石劳调字〔2026〕198号"_s;
    file.receivedOn = QDate(2026, 11, 9);
    for (int i = 0; i < workers; ++i)
        file.parties << party(PartyRole::Applicant, u"王%1"_s.arg(i));
    file.parties << party(PartyRole::Respondent, u"鑫源服装厂"_s, u"滨河路安置房工地3号楼"_s);
    file.parties.last().record.legalRepresentative = u"邓新源"_s;
    file.parties.last().record.phone = u"13912345512"_s;
    Claim claim;
    claim.record.amount = Money::fromFen(31'240'000);
    file.claims << claim;
    file.application.facts = u"自2026年7月起只发生活费。"_s;
    file.application.employedFrom = QDate(2024, 3, 1);
    SessionSet session;
    session.day = today;
    session.time = QTime(9, 30);
    session.place = u"第一调解室"_s;
    file.effective << act(session, QDate(2026, 11, 18));
    for (int i = 0; i < contacts; ++i)
        file.effective << act(
            ContactLogged{.channel = Channel::Phone, .text = QString(120, u'文') + QString::number(i)},
            QDate(2026, 11, 19));
    file.acts = file.effective;
    return file;
}

QString whole(const CaseSummary &summary)
{
    QString text;
    for (const auto &line : summary.people + summary.matter)
        text += u"%1|%2|%3|%4\n"_s.arg(line.label, line.main, line.rest, line.facts.join(u'、'));
    return text;
}

} // namespace

class TestCaseSheet : public QObject {
    Q_OBJECT

    const QHash<PersonId, QString> m_staff;

    static TableDocument document(const CaseFile &file, const QHash<PersonId, QString> &staff)
    {
        const auto book = law::LawBook::fromResources().value();
        return caseDocument({.office = u"石桥镇调解中心"_s,
                             .file = file,
                             .deadlines = {},
                             .book = book,
                             .staff = staff,
                             .places = {},
                             .attachments = {},
                             .today = today,
                             .printedBy = u"周建华"_s},
                            QDateTime(today, QTime(10, 0)));
    }

private slots:
    void tellsWhatTheCaseIsToldBy()
    {
        const auto text = whole(caseSummary({caseFile(27, 0), m_staff, {}, today, Speech::ofLaw()}));
        for (const auto &words : {u"滨河路安置房工地3号楼"_s, u"邓新源 139****5512"_s, u"今日 09:30"_s,
                                  u"第一调解室"_s, u"第 1 次调解"_s, u"312,400.00 元"_s,
                                  u"27 人，人均 11,570.37 元"_s, u"集体"_s, u"2024-03-01 起"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"13912345512"_s));
    }
    void goesOnOnePage_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("acts");
        QTest::newRow("a plain one") << 1 << 3;
        QTest::newRow("27 workers, 40 acts") << 27 << 40;
        QTest::newRow("300 workers, 200 acts") << 300 << 200;
    }
    void goesOnOnePage()
    {
        QFETCH(int, workers);
        QFETCH(int, acts);
        auto file = caseFile(workers, acts);
        file.parties.last().record.name = QString(125, u'长');
        const auto bytes = pdf(document(file, m_staff));
        QVERIFY(bytes);
        auto data = *bytes;
        QBuffer buffer(&data);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument read;
        read.load(&buffer);
        QCOMPARE(read.pageCount(), 1);
        const auto text = read.getAllText(0).text();
        for (const auto &words :
             {u"案件情况表"_s, u"石劳调字〔2026〕198号"_s, u"312,400.00"_s, u"周建华"_s, u"经过"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
};

TIAOCAI_TEST(TestCaseSheet)
#include "test_case_sheet.moc"
