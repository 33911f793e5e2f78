// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/application_record.h"
#include "reports/print.h"
#include "sample.h"
#include "test_main.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <utility>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

ApplicationRecord record()
{
    PartyRecord worker{.role = PartyRole::Applicant, .kind = PartyKind::Worker, .name = u"王芳"_s};
    worker.phone = u"13073833652"_s;
    worker.sex = Sex::Female;
    worker.birthDate = QDate(1990, 3, 5);
    PartyRecord employer{.role = PartyRole::Respondent, .kind = PartyKind::Employer};
    employer.alias = u"云宛工地"_s;
    ClaimRecord claim{.cause = Cause::WageArrears, .text = u"支付2026年8月至10月工资"_s};
    claim.amount = Money::fromFen(1'200'000);
    ApplicationRecord made{.office = u"石桥镇调解中心"_s,
                           .number = {},
                           .application = {},
                           .receivedOn = QDate(2026, 11, 9),
                           .recordedBy = u"周建华"_s};
    made.application.parties = {worker, employer};
    made.application.claims = {claim};
    made.application.facts = u"三个月工资未付。"_s;
    return made;
}

QString textOf(const TableDocument &document)
{
    auto bytes = pdf(document).value_or(QByteArray());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument read;
    read.load(&buffer);
    QString text;
    for (int page = 0; page < read.pageCount(); ++page)
        text += read.getAllText(page).text();
    return text;
}

} // namespace

class TestApplicationRecord : public QObject {
    Q_OBJECT

private slots:
    void aWrittenApplicationHoldsWhatIsKnown()
    {
        const auto text = textOf(applicationDocument(record(), QDateTime(QDate(2026, 11, 9), QTime(9, 0))));
        for (const auto &words : {u"调解申请书"_s, u"王芳"_s, u"女"_s, u"1990-03-05"_s, u"13073833652"_s,
                                  u"云宛工地"_s, u"支付2026年8月至10月工资"_s, u"12,000.00"_s,
                                  u"三个月工资未付。"_s, u"2026年11月9日"_s, u"捺印"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"记录人"_s));
    }
    void whatIsNotKnownIsALineToWriteOn()
    {
        auto bare = record();
        const auto written = [](const ApplicationRecord &of) {
            return textOf(applicationDocument(of, QDateTime(QDate(2026, 11, 9), QTime(9, 0)))).count(u'＿');
        };
        auto before = written(bare);
        const auto grew = [&] {
            const auto now = written(bare);
            return std::exchange(before, now) < now;
        };
        bare.application.parties.first().phone.clear();
        QVERIFY(grew());
        bare.application.parties.first().sex.reset();
        QVERIFY(grew());
        bare.application.facts.clear();
        QVERIFY(grew());
        bare.application.claims.clear();
        QVERIFY(grew());
    }
    void anOralApplicationIsReadOutAndTimed()
    {
        auto oral = record();
        oral.application.form = ApplicationForm::Oral;
        oral.at = QTime(9, 30);
        const auto text = textOf(applicationDocument(oral, QDateTime(QDate(2026, 11, 9), QTime(9, 40))));
        for (const auto &words :
             {u"口头申请笔录"_s, u"2026年11月9日 09:30"_s, u"记录无误"_s, u"记录人"_s, u"周建华"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
};

TIAOCAI_TEST(TestApplicationRecord)
#include "test_application_record.moc"
