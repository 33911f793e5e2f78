// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feedback.h"
#include "exchange/package.h"
#include "exchange/schema.h"
#include "sample.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::exchange;
using namespace Qt::StringLiterals;

namespace {

CaseFile atTheCourt()
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.kind = CaseKind::Arbitration;
    file.caseNumber = u"宛东劳人仲字〔2026〕18号"_s;
    Hearing hearing;
    hearing.id = HearingId::fresh();
    hearing.day = QDate(2026, 5, 11);
    hearing.time = QTime(9, 0);
    hearing.tribunal = u"S"_s;
    file.hearings = {hearing};
    return file;
}

} // namespace

/// What a court tells a centre of the cases that came from there.
class TestFeedback : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsRead()
    {
        const auto packed = sample::packed(sample::bytes(u"feedback.tcfb"_s));
        QVERIFY(packed);
        const auto lines = readLines(*packed->read(u"items.jsonl"_s), u"feedback-item"_s);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 2);
        for (const auto &line : *lines)
            QCOMPARE(toJson(feedbackItemIn(line)), line);
        QCOMPARE(feedbackItemIn(lines->last()).kind, FeedbackKind::Hearing);
    }
    void aCaseTellsItsNumberItsHearingsAndItsEnd()
    {
        auto file = atTheCourt();
        const auto about = CaseId::fresh();
        auto items = feedbackOf(file, about, {{u"S"_s, u"石桥分庭"_s}});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().data[u"number"_s].toString(), file.caseNumber);
        QCOMPARE(items.last().data[u"place"_s].toString(), u"石桥分庭"_s);
        QCOMPARE(items.last().data[u"status"_s].toString(), u"set"_s);
        file.closing = Closing{ClosingManner::ByAward, QDate(2026, 6, 1), {}};
        items = feedbackOf(file, about, {});
        QCOMPARE(items.size(), 3);
        for (const auto &item : items) {
            QCOMPARE(item.about, about.toString());
            QVERIFY(!Schema::named(u"feedback-item"_s).faultIn(toJson(item)));
        }
    }
    void onlyWhatChangedGoesAgain()
    {
        auto file = atTheCourt();
        const auto about = CaseId::fresh();
        const auto before = changedItems(feedbackOf(file, about, {}), {}, 1);
        QCOMPARE(before.size(), 2);
        QVERIFY(changedItems(feedbackOf(file, about, {}), before, 1).isEmpty());
        file.hearings.first().state = Hearing::Held;
        const auto changed = changedItems(feedbackOf(file, about, {}), before, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().revision, 2);
        QVERIFY(changed.first().isAfter(before.last()));
        // A court that was restored counts anew, above what it said before.
        const auto anew = changedItems(feedbackOf(file, about, {}), before, 2);
        QCOMPARE(anew.first().revision, 1);
        QVERIFY(anew.first().isAfter(changed.first()));
    }
};

TIAOCAI_TEST(TestFeedback)
#include "test_feedback.moc"
