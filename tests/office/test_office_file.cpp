// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_file.h"
#include "office/verbs.h"
#include "sample_office.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::office;
using namespace Qt::StringLiterals;

namespace {

const QDate founding(2026, 1, 5), today(2026, 11, 28);

OfficeAct act(const OfficePayload &payload, QDate on = founding)
{
    return {payload, on};
}

struct Scene {
    PersonId head = PersonId::fresh();
    OfficeFile file;

    Scene()
    {
        auto founded = act(Founded{tiaocai::test::sampleOffice()});
        founded.recordedBy = head;
        file = fold({founded, act(StaffJoined{head, u"周建华"_s, {Role::Head, Role::Mediator}})}).value();
    }
    void add(const OfficePayload &payload, QDate on)
    {
        if (auto applied = apply(file, act(payload, on)); !applied)
            qFatal("%s", qUtf8Printable(applied.error().text));
    }
    PersonId join(const QString &name, QDate on, const QList<Role> &roles = {Role::Clerk})
    {
        const auto joined = office::join(file, name, roles, on, today).value();
        add(joined, on);
        return joined.person;
    }
};

template <typename T>
QString code(const Result<T> &answer)
{
    return answer ? QString() : answer.error().code;
}

const law::LawBook &book()
{
    static const auto book = law::LawBook::fromResources().value();
    return book;
}

/// Another value of the same setting, by its type.
QString otherValue(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::YesNo:
        return setting.value == u"true" ? u"false"_s : u"true"_s;
    case Setting::Type::Number:
        return QString::number(setting.value.toInt() == setting.most ? setting.least : setting.most);
    case Setting::Type::Choice:
        return setting.words[setting.value == setting.words.first().first ? 1 : 0].first;
    case Setting::Type::Province:
        return u"330000"_s;
    case Setting::Type::Lengths:
        return u"FILE_BINDING=30,PRECASE_MED=10"_s;
    case Setting::Type::Rules:
        return u"FILE_BINDING,PRECASE_MED"_s;
    case Setting::Type::Template:
        return setting.name + u"〔{year}〕{n:05}"_s;
    case Setting::Type::Text:
        return setting.name + u"：建设路88号"_s;
    case Setting::Type::Folder:
        return u"/media/stick"_s;
    }
    return {};
}

} // namespace

class TestOfficeFile : public QObject {
    Q_OBJECT

private slots:
    void anOfficeBeginsWithItsFounding()
    {
        QCOMPARE(code(fold({})), u"damaged"_s);
        QCOMPARE(code(fold({act(StaffNamed{PersonId::fresh(), u"李敏"_s})})), u"damaged"_s);
        QCOMPARE(code(fold({act(SettingsChanged{{{u"silentDays"_s, u"9"_s}}, 0})})), u"damaged"_s);
        QCOMPARE(code(fold({act(Founded{}), act(Founded{})})), u"damaged"_s);
        QCOMPARE(code(fold({act(Founded{}), act(StaffLeft{PersonId::fresh()})})), u"damaged"_s);
        QCOMPARE(code(fold({act(Founded{}), act(ImportVoided{BatchId::fresh(), {}})})), u"damaged"_s);
        QVERIFY(fold({act(Founded{})}));
    }
    void aSettingOfTomorrowRefusesTheFile()
    {
        const auto with = [](const QString &name, const QString &value) {
            return code(fold({act(Founded{}), act(SettingsChanged{{{name, value}}, 0})}));
        };
        QCOMPARE(with(u"moonPhase"_s, u"full"_s), u"newer-data"_s);
        QCOMPARE(with(u"silentDays"_s, u"many"_s), u"damaged"_s);
        QCOMPARE(with(u"punctuality"_s, u"sometimes"_s), u"damaged"_s);
        QCOMPARE(with(u"silentDays"_s, u"30"_s), QString());
    }
    void nobodyIsHeadUnlessNamed()
    {
        QVERIFY(fold({act(Founded{})})->founder.isNull());
        const Scene scene;
        QCOMPARE(scene.file.founder, scene.head);
    }

    void aPastDaySeesTheStaffOfThatDay()
    {
        Scene scene;
        const auto id = scene.join(u"李敏"_s, {2026, 3, 1});
        scene.add(RolesChanged{id, {Role::Mediator}}, {2026, 5, 1});
        scene.add(StaffLeft{id}, {2026, 9, 1});
        const auto on = [&](QDate day) { return *scene.file.person(id, day); };
        QVERIFY(!on({2026, 2, 28}).isHere());
        QCOMPARE(on({2026, 3, 1}).roles, QList{Role::Clerk});
        QCOMPARE(on({2026, 8, 31}).roles, QList{Role::Mediator});
        QVERIFY(!on({2026, 8, 31}).leftOn.isValid());
        QVERIFY(!on({2026, 9, 1}).isHere());
        QCOMPARE(on(today).joinedOn, QDate(2026, 3, 1));
        QCOMPARE(on(today).leftOn, QDate(2026, 9, 1));
        QCOMPARE(scene.file.staff({2026, 4, 1}).size(), 2);
        QCOMPARE(scene.file.staff(today).size(), 1);
        QCOMPARE(scene.file.nameOf(id), u"李敏"_s);
        QCOMPARE(scene.join(u"李敏"_s, {2026, 10, 1}), id);
        QCOMPARE(on(today).joinedOn, QDate(2026, 10, 1));
        QVERIFY(!on(today).leftOn.isValid());
    }
    void whatIsEnteredLateCountsFromItsDay()
    {
        Scene scene;
        const auto id = scene.join(u"李敏"_s, {2026, 3, 1});
        scene.add(RolesChanged{id, {Role::Mediator}}, {2026, 6, 1});
        scene.add(RolesChanged{id, {Role::Archivist}}, {2026, 4, 1});
        QCOMPARE(scene.file.person(id, {2026, 5, 1})->roles, QList{Role::Archivist});
        QCOMPARE(scene.file.person(id, today)->roles, QList{Role::Mediator});
    }
    void whomALedgerNamedCannotActUntilHeJoins()
    {
        Scene scene;
        const auto id = PersonId::fresh();
        scene.add(StaffNamed{id, u"李敏"_s}, founding);
        QVERIFY(!scene.file.person(id, today)->isHere());
        QCOMPARE(scene.join(u"李敏"_s, {2026, 3, 1}), id);
        QVERIFY(scene.file.person(id, today)->isHere());
    }
    void staffIsChangedInReason()
    {
        Scene scene;
        const auto id = scene.join(u"李敏"_s, {2026, 3, 1});
        const QList<Role> clerk{Role::Clerk};
        const auto join = [&](const QString &name, const QList<Role> &roles, QDate on) {
            return code(office::join(scene.file, name, roles, on, today));
        };
        const auto first = [&](const QList<Role> &roles) {
            return code(office::join(fold({act(Founded{})}).value(), u"王五"_s, roles, today, today));
        };
        QCOMPARE(join(u" 李敏 "_s, clerk, today), u"person-exists"_s);
        QCOMPARE(join(u"  "_s, clerk, today), u"missing-data"_s);
        QCOMPARE(join(u"王五"_s, {}, today), u"missing-data"_s);
        QCOMPARE(join(u"王五"_s, clerk, today.addDays(1)), u"date-in-future"_s);
        QCOMPARE(code(changeRoles(scene.file, PersonId::fresh(), clerk, today, today)), u"unknown-person"_s);
        QCOMPARE(code(changeRoles(scene.file, id, {}, today, today)), u"missing-data"_s);
        QCOMPARE(code(changeRoles(scene.file, id, clerk, {2026, 2, 1}, today)), u"before-joining"_s);
        QCOMPARE(code(leave(scene.file, id, today.addDays(1), today)), u"date-in-future"_s);
        QCOMPARE(code(leave(scene.file, id, today, today)), QString());
        scene.add(StaffLeft{id}, today);
        QCOMPARE(code(leave(scene.file, id, today, today)), u"unknown-person"_s);
        QCOMPARE(first(clerk), u"no-head"_s);
        QCOMPARE(first({Role::Head}), QString());
    }
    void theLastHeadStays()
    {
        Scene scene;
        QCOMPARE(code(leave(scene.file, scene.head, today, today)), u"last-head"_s);
        QCOMPARE(code(changeRoles(scene.file, scene.head, {Role::Clerk}, today, today)), u"last-head"_s);
        scene.join(u"李敏"_s, {2026, 6, 1}, {Role::Head});
        QCOMPARE(code(leave(scene.file, scene.head, {2026, 5, 31}, today)), u"last-head"_s);
        QCOMPARE(code(leave(scene.file, scene.head, {2026, 6, 1}, today)), QString());
        scene.add(StaffLeft{scene.head}, today);
        const auto second = scene.file.staff(today).first().id;
        QCOMPARE(code(leave(scene.file, second, today, today)), u"last-head"_s);
    }

    void everySettingIsListedOnceAndComesBack()
    {
        QVERIFY(rc::check([] {
            Scene scene;
            auto wanted = scene.file.current();
            const auto all = settingsOf(wanted);
            QStringList touched;
            for (const auto &setting : all) {
                if (!*rc::gen::arbitrary<bool>()) continue;
                wanted = withSetting(wanted, setting.name, otherValue(setting)).value();
                touched << setting.name;
            }
            const auto changed = changeSettings(scene.file, wanted, book(), 7).value();
            QStringList recorded;
            for (const auto &change : changed.changes)
                recorded << change.name;
            RC_ASSERT(recorded == touched);
            scene.add(changed, today);
            RC_ASSERT(scene.file.current() == wanted);
            RC_ASSERT(scene.file.settingsAt(7) != wanted || touched.isEmpty());
            RC_ASSERT(scene.file.settingsAt(8) == wanted);
        }));
    }
    void settingsSayWhatTheyAre()
    {
        const auto all = settingsOf(Scene().file.current());
        QStringList names;
        for (const auto &setting : all) {
            QVERIFY2(setting.label() != setting.name, qUtf8Printable(setting.name));
            QVERIFY2(setting.type != Setting::Type::Number || setting.most > setting.least,
                     qUtf8Printable(setting.name));
            QCOMPARE(setting.words.isEmpty(), setting.type != Setting::Type::Choice);
            names << setting.name;
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains(u"series.mediation"_s));
        QVERIFY(names.contains(u"silentDays"_s));
    }
    void refusesWhatNoOfficeCanMean_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << u"moonPhase"_s << u"1"_s << u"unknown-setting"_s;
        QTest::newRow("unknown series") << u"series.moon"_s << u"{year}{n}"_s << u"unknown-setting"_s;
        QTest::newRow("the series as one") << u"series"_s << u"x"_s << u"unknown-setting"_s;
        QTest::newRow("no number") << u"silentDays"_s << u"seven"_s << u"bad-setting"_s;
        QTest::newRow("too small") << u"silentDays"_s << u"0"_s << u"bad-setting"_s;
        QTest::newRow("too large") << u"statisticalMonthEnd"_s << u"29"_s << u"bad-setting"_s;
        QTest::newRow("no yes or no") << u"electronicAwards"_s << u"maybe"_s << u"bad-setting"_s;
        QTest::newRow("no choice") << u"punctuality"_s << u"sometimes"_s << u"bad-setting"_s;
        QTest::newRow("no province") << u"overlay"_s << u"火星"_s << u"bad-setting"_s;
        QTest::newRow("no rule") << u"enabled"_s << u"NO_RULE"_s << u"bad-setting"_s;
        QTest::newRow("no length") << u"lengths"_s << u"FILE_BINDING"_s << u"bad-setting"_s;
        QTest::newRow("no counter") << u"series.review"_s << u"{year}"_s << u"bad-template"_s;
        QTest::newRow("twice the same")
            << u"series.review"_s << u"〔{year}〕登{n:04}号"_s << u"bad-template"_s;
    }
    void refusesWhatNoOfficeCanMean()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Scene scene;
        const auto changed =
            withSetting(scene.file.current(), name, value).and_then([&](const Settings &wanted) {
                return changeSettings(scene.file, wanted, book(), 0);
            });
        QTEST(code(changed), "code");
    }
    void aProvinceMayBeNamed()
    {
        const Scene scene;
        const auto wanted = withSetting(scene.file.current(), u"overlay"_s, u"浙江"_s).value();
        const auto changed = changeSettings(scene.file, wanted, book(), 0).value();
        QCOMPARE(changed.changes, (QList{SettingChange{u"overlay"_s, u"330000"_s}}));
    }
    void aPersonIsCalledOtherwise()
    {
        Scene scene;
        const auto id = scene.join(u"李敏"_s, {2026, 3, 1});
        scene.add(rename(scene.file, id, u" 李晓敏 "_s, today).value(), today);
        QCOMPARE(scene.file.nameOf(id), u"李晓敏"_s);
        const auto codeOf = [&](const PersonId &person, const QString &name) {
            return code(rename(scene.file, person, name, today));
        };
        QCOMPARE(codeOf(id, u"周建华"_s), u"person-exists"_s);
        QCOMPARE(codeOf(id, u"李晓敏"_s), QString());
        QCOMPARE(codeOf(id, u" "_s), u"missing-data"_s);
        QCOMPARE(codeOf(PersonId::fresh(), u"李四"_s), u"unknown-person"_s);
        QCOMPARE(code(fold({act(Founded{}), act(StaffRenamed{PersonId::fresh(), u"李四"_s})})), u"damaged"_s);
    }
    void theOfficeChangesWhatItSaysOfItself()
    {
        Scene scene;
        const auto changed =
            changeOffice({u"石桥街道调解中心"_s, u" 人民路18号 "_s, u"0377-63123456"_s}).value();
        scene.add(changed, today);
        QCOMPARE(scene.file.office.name, u"石桥街道调解中心"_s);
        QCOMPARE(scene.file.office.address, u"人民路18号"_s);
        QCOMPARE(scene.file.office.telephone, u"0377-63123456"_s);
        QCOMPARE(scene.file.office.code, u"411302001"_s);
        QCOMPARE(code(changeOffice({u" "_s, {}, {}})), u"missing-data"_s);
        QCOMPARE(code(changeOffice({u"中心"_s, QString(300, u'路'), {}})), u"bad-text"_s);
    }
    void targetsHoldFromTheirYear()
    {
        Scene scene;
        scene.add(TargetSet{{u"closure"_s, 2027, 9950, u"李敏"_s}}, today);
        scene.add(TargetSet{{u"closure"_s, 2027, 9970, u"周建华"_s}}, today);
        QCOMPARE(targetOf(scene.file.targets, u"closure"_s, 2026)->hundredths, qint64(9900));
        QCOMPARE(targetOf(scene.file.targets, u"closure"_s, 2028)->hundredths, qint64(9970));
        QCOMPARE(targetOf(scene.file.targets, u"no-rate"_s, 2028), nullptr);
        QCOMPARE(code(setTarget({u"closure"_s, 2026, 10'001})), u"bad-target"_s);
    }
    void aClockSetBackIsNamedWithBothMoments()
    {
        const QDateTime last(today, QTime(9, 30, 50));
        QVERIFY(isNotSetBack(last, {}));
        QVERIFY(isNotSetBack(QDateTime(today, QTime(9, 30, 10)), last)); // to the minute
        const auto refused = isNotSetBack(QDateTime(today, QTime(9, 29, 59)), last);
        QCOMPARE(code(refused), u"clock-set-back"_s);
        QVERIFY(refused.error().text.contains(u"2026-11-28 09:29"_s));
        QVERIFY(refused.error().text.contains(u"2026-11-28 09:30"_s));
    }
    void aClockThatWasAheadIsCorrectedByTwo()
    {
        Scene scene;
        const auto second = scene.join(u"李敏"_s, {2026, 3, 1}), gone = scene.join(u"王五"_s, {2026, 3, 1});
        scene.add(StaffLeft{gone}, {2026, 4, 1});
        const QDateTime now(today, QTime(9, 20));
        const ClockCorrected right{
            Moment::of(now), {QDate(2027, 3, 1), QTime(10, 2)}, second, u"主板电池没电"_s, 7};
        const auto codeOf = [&](auto change, QDate on = today) {
            auto asked = right;
            change(asked);
            return code(correctClock(scene.file, asked, scene.head, on, now));
        };
        QCOMPARE(correctClock(scene.file, right, scene.head, today, now).value(), right);
        QCOMPARE(codeOf([](auto &asked) { asked.reason = u" "_s; }), u"missing-data"_s);
        QCOMPARE(codeOf([](auto &asked) { asked.moment = {}; }), u"missing-data"_s);
        QCOMPARE(codeOf([](auto &asked) { asked.moment.day = asked.moment.day.addDays(1); }),
                 u"date-in-future"_s);
        QCOMPARE(codeOf([](auto &) {}, today.addDays(1)), u"date-in-future"_s);
        QCOMPARE(codeOf([](auto &asked) { asked.lastRecord = asked.moment; }), u"clock-not-ahead"_s);
        for (const auto &nobody : {scene.head, gone, PersonId(), PersonId::fresh()})
            QCOMPARE(codeOf([&](auto &asked) { asked.second = nobody; }), u"second-person-needed"_s);
    }
    void whatAClockAheadStampedWasRecordedByThen()
    {
        Scene scene;
        auto early = act(TargetSet{{u"closure"_s, 2027, 9950}}, today), late = early;
        early.place = 3;
        early.recordedAt = QDateTime(QDate(2027, 3, 1), QTime(10, 2));
        auto corrected = act(
            ClockCorrected{Moment::of(QDateTime(today, QTime(9, 20))), {}, scene.head, u"电池"_s, 7}, today);
        corrected.place = 4;
        QVERIFY(apply(scene.file, corrected));
        late.place = 5;
        late.recordedAt = early.recordedAt;
        QCOMPARE(scene.file.recordedBy(early), QDateTime(today, QTime(9, 20)));
        QCOMPARE(scene.file.recordedBy(late), late.recordedAt);
    }
    void followsUpWithReasonMeasurePersonAndDay()
    {
        const FollowUpEntered whole{CaseId::fresh(), u"鉴定未回"_s, u"催办"_s, u"李敏"_s, today};
        QVERIFY(followUp(whole));
        for (const auto member :
             {&FollowUpEntered::reason, &FollowUpEntered::measure, &FollowUpEntered::person}) {
            auto part = whole;
            part.*member = u" "_s;
            QCOMPARE(code(followUp(part)), u"missing-data"_s);
        }
        auto part = whole;
        part.by = {};
        QCOMPARE(code(followUp(part)), u"missing-data"_s);
    }
};

TIAOCAI_TEST(TestOfficeFile)
#include "test_office_file.moc"
