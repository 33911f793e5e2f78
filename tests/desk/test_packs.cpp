// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "test_main.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::Court;

namespace {

vault::Secret words(const QString &typed = u"三颗红豆"_s)
{
    auto made = vault::passphrase(typed);
    if (!made) qFatal("no passphrase");
    return *std::move(made);
}

template <typename T>
QString code(const Result<T> &answer)
{
    return answer ? u"done"_s : answer.error().code;
}

QSet<ActId> actsOf(const CaseFile &file)
{
    QSet<ActId> ids;
    for (const auto &act : file.acts)
        ids << act.id;
    return ids;
}

/// The same for everybody here.
vault::Secret password()
{
    return words(u"清晨 的 石桥"_s);
}

void giveAccounts(Court &court)
{
    const auto secret = password();
    const auto done = court.desk().accounts().setUp(secret, [](const QString &) { return Result<void>(); });
    if (!done) qFatal("%s", qPrintable(done.error().text));
}

/// An office or a pack, with its head at work.
std::unique_ptr<Desk> entered(const QString &path, QDate day, QTime time)
{
    auto desk = Desk::open(path, Access::Write, scene::at(day, time));
    if (!desk) qFatal("%s", qPrintable(desk.error().text));
    const auto secret = password();
    const auto in = (*desk)->logIn({u"周建华"_s, &secret});
    if (!in) qFatal("%s", qPrintable(in.error().text));
    return *std::move(desk);
}

/// Filed and accepted, and heard on a day on which no pack goes.
CaseId heardElsewhere(Court &court, QDate day, const PersonId &sits)
{
    const auto filed = court.desk().cases().registerCase(
        {.payload = ArbitrationFiled{.application = scene::application(u"赵六"_s, u"甲厂"_s), .copies = 1},
         .on = Court::before});
    if (!filed) qFatal("%s", qPrintable(filed.error().text));
    const auto id = filed->view.file.id;
    for (const auto &draft : {ActDraft{.payload = ArbitrationAccepted{}, .on = Court::before},
                              scene::hearingSet(Court::before, day, QTime(9, 0), u"S1"_s, sits)}) {
        const auto done = court.desk().cases().record(id, draft);
        if (!done) qFatal("%s", qPrintable(done.error().text));
    }
    return id;
}

/// The court with its day's cases out, and the laptop on which they are recorded.
class Journey {
public:
    using Before = std::function<void(Court &)>;
    explicit Journey(int cases, const Before &before = {})
        : court(cases)
    {
        giveAccounts(court);
        if (before) before(court);
        const auto out = court.desk().packs().packOut(Court::day, u"石桥分庭"_s, sealed(), words());
        if (!out) qFatal("%s", qPrintable(out.error().text));
        pack = out->id;
        if (const auto opened = Packs::open(sealed(), laptopFile(), words()); !opened)
            qFatal("%s", qPrintable(opened.error().text));
    }

    QString sealed() const { return court.scene().at(u"day.tcpack"_s); }
    QString laptopFile() const { return court.scene().at(u"laptop.tiaocai"_s); }
    /// On the day, at eleven.
    std::unique_ptr<Desk> laptop() const { return entered(laptopFile(), Court::day, QTime(11, 0)); }
    /// The evening after, in the office.
    Result<CheckIn> checkIn(const PackDecisions &decisions = {})
    {
        court.setNow(Court::day, QTime(18, 0));
        return court.desk().packs().checkIn(laptopFile(), words(), decisions, exchange::Wording::Codes);
    }

    mutable Court court;
    PackId pack;
};

ActDraft heard(const CaseFile &file)
{
    HearingHeld held;
    for (const auto &party : file.parties)
        held.present << party.record.id;
    held.outcome = HearingOutcome::Ended;
    held.rightsTold = held.recusalAsked = held.mediationTried = held.minutesSigned = true;
    return {.payload = held, .on = Court::day};
}

bool isRecorded(Desk &desk, const CaseId &id, const ActDraft &draft)
{
    return desk.cases().record(id, draft).has_value();
}

/// Something that may happen to a case on either side; it may be refused there, as in life.
ActDraft anything(QRandomGenerator &dice, Desk &desk, const CaseFile &file)
{
    const auto arbitrator = [&] {
        return desk.office().personNamed(dice.bounded(2) == 0 ? u"陈明"_s : u"杨静"_s)->id;
    };
    switch (dice.bounded(7)) {
    case 0:
        return heard(file);
    case 1: {
        ApplicationWithdrawn withdrawn;
        withdrawn.party = file.active(PartyRole::Applicant).first().record.id;
        withdrawn.recorded = true;
        return {.payload = withdrawn, .on = Court::day};
    }
    case 2: {
        PostponementDecided postponed;
        postponed.granted = true;
        postponed.newDay = QDate(2026, 6, 29);
        postponed.time = QTime(9, 0);
        return {.payload = postponed, .on = Court::day, .note = u"证人未到"_s};
    }
    case 3: {
        const auto person = file.tribunal.isEmpty() ? arbitrator() : file.tribunal.first();
        return scene::hearingSet(Court::day, QDate(2026, 6, 29), QTime(9, 0), u"S1"_s, person);
    }
    case 4: {
        const auto own = std::ranges::find_if(file.effective, [&](const Act &act) {
            return act.recordedBy == desk.actor().id && act.kind() == ActKind::ContactLogged;
        });
        if (own == file.effective.end()) break;
        ActCorrected corrected;
        corrected.act = own->id;
        corrected.reason = u"记错"_s;
        corrected.voided = true;
        return {.payload = corrected, .on = Court::day};
    }
    default:
        break;
    }
    return scene::contact(Court::day, u"电话 %1"_s.arg(dice.bounded(1000)));
}

/// Up to so many acts in cases by chance; how many were recorded.
int goOn(QRandomGenerator &dice, Desk &desk, const QList<CaseId> &cases, int atMost)
{
    int recorded = 0;
    for (int i = dice.bounded(atMost + 1); i > 0; --i) {
        const auto id = cases[dice.bounded(int(cases.size()))];
        const auto view = desk.cases().view(id);
        if (!view) qFatal("%s", qPrintable(view.error().text));
        recorded += isRecorded(desk, id, anything(dice, desk, view->file)) ? 1 : 0;
    }
    return recorded;
}

/// 1,000 in the tests; `./dev faults` asks for 10,000.
int rounds()
{
    const int asked = qEnvironmentVariableIntValue("PACK_ROUNDS");
    return asked > 0 ? asked : 1000;
}

} // namespace

/// A day's cases leave the office in one file, are recorded elsewhere, and come back.
class TestPacks : public QObject {
    Q_OBJECT

private slots:
    void aPackHoldsTheDaysCasesAndNothingElse()
    {
        Journey trip(3);
        auto &court = trip.court;
        const auto other = court.desk().cases().registerCase(
            {.payload = ArbitrationFiled{.application = scene::application(u"别案"_s), .copies = 1},
             .on = Court::before});
        QVERIFY(other);
        const auto laptop = trip.laptop();
        QVERIFY(laptop->packs().isPack() && !court.desk().packs().isPack());
        const auto rows = laptop->cases().list();
        QCOMPARE(rows->size(), 3);
        QVERIFY(!rows->first().isOut);
        for (const auto &id : court.cases()) {
            QCOMPARE(laptop->cases().view(id)->file.acts, court.file(id).acts);
            QVERIFY(court.desk().cases().view(id)->reserved.has_value());
        }
        QVERIFY(laptop->proof().verify()->isEmpty());
        QVERIFY(court.desk().proof().verify()->isEmpty());
        QFile sealed(trip.sealed());
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains("SQLite format"));
    }

    void inAPackItsCasesAreRecordedAlone()
    {
        Journey trip(1);
        const auto laptop = trip.laptop();
        QCOMPARE(code(laptop->office().changeSetting(u"silentDays"_s, u"9"_s)), u"carried-pack"_s);
        QCOMPARE(code(laptop->cases().registerCase(
                     {.payload = ArbitrationFiled{.application = scene::application(), .copies = 1},
                      .on = Court::day})),
                 u"carried-pack"_s);
        QCOMPARE(code(laptop->packs().checkIn(trip.sealed(), words())), u"carried-pack"_s);
        QVERIFY(isRecorded(*laptop, trip.court.cases().first(), scene::contact(Court::day, u"到庭"_s)));
    }

    void minutesComeBackAsTheyWereRecorded()
    {
        Journey trip(2);
        auto &court = trip.court;
        const auto id = court.cases().first();
        const auto back = court.scene().at(u"back.tcpack"_s);
        Act minutes;
        {
            const auto laptop = trip.laptop();
            const auto held = laptop->cases().record(id, heard(laptop->cases().view(id)->file));
            QVERIFY2(held, held ? "" : qPrintable(held.error().text));
            minutes = held->view.file.acts.last();
            QVERIFY(laptop->packs().carryBack(back, words()));
        }
        court.setNow(Court::day, QTime(18, 0));
        const auto before = court.file(id);
        const auto looked = court.desk().packs().check(back, words(), {}, exchange::Wording::Codes);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().text));
        QCOMPARE(looked->count(Carried::Brought), 1);
        QCOMPARE(court.file(id).acts, before.acts);
        const auto done = court.desk().packs().checkIn(back, words(), {}, exchange::Wording::Codes);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const exchange::Difference stage{exchange::DifferenceField::Stage, u"scheduled"_s, u"heard"_s};
        QVERIFY(done->cases.first().differences.contains(stage));
        const auto after = court.desk().cases().view(id).value();
        QCOMPARE(after.file.acts.last(), minutes);
        QCOMPARE(after.file.stage, Stage::Heard);
        QVERIFY(!after.reserved && !court.desk().cases().view(court.cases().last())->reserved);
        // Once more, nothing changes.
        court.scene().close();
        const auto bytes = court.scene().bytes();
        {
            const auto office = entered(court.scene().path(), Court::day.addDays(1), QTime(10, 0));
            const auto again = office->packs().checkIn(back, words());
            QCOMPARE(again->count(Carried::Unchanged), 2);
            QVERIFY(office->proof().verify()->isEmpty());
            QVERIFY(office->proof().notes()->isEmpty());
        }
        QCOMPARE(court.scene().bytes(), bytes);
    }

    void whatWentOnAtBothEndsWaitsForAPerson()
    {
        Journey trip(2);
        auto &court = trip.court;
        const auto id = court.cases().first(), other = court.cases().last();
        const auto warned = court.desk().cases().record(id, scene::contact(Court::before, u"来电改期"_s));
        QVERIFY(warned && warned->warnings.join(u' ').contains(u"石桥分庭"_s));
        {
            const auto laptop = trip.laptop();
            QVERIFY(isRecorded(*laptop, id, heard(laptop->cases().view(id)->file)));
            QVERIFY(isRecorded(*laptop, other, heard(laptop->cases().view(other)->file)));
        }
        const auto first = trip.checkIn();
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->cases.first().state, Carried::Waiting);
        QVERIFY(first->cases.first().isConflict);
        const auto acts = first->cases.first().differences.first();
        QCOMPARE(acts.here, u"2026-06-12 contact-logged"_s);
        QCOMPARE(acts.there, u"2026-06-15 hearing-held"_s);
        QCOMPARE(first->cases.last().state, Carried::Brought);
        QVERIFY(court.desk().cases().view(id)->reserved && !court.desk().cases().view(other)->reserved);
        QCOMPARE(court.file(id).stage, Stage::Scheduled);
        const auto second = trip.checkIn({{id, {true, {}}}});
        QCOMPARE(second->cases.first().state, Carried::Brought);
        QCOMPARE(court.file(id).stage, Stage::Heard);
        QVERIFY(!court.desk().cases().view(id)->reserved);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    void whatIsLeftOutIsLeftOutWithAReason()
    {
        Journey trip(1);
        auto &court = trip.court;
        const auto id = court.cases().first();
        QVERIFY(isRecorded(court.desk(), id, scene::contact(Court::before, u"来电"_s)));
        {
            const auto laptop = trip.laptop();
            QVERIFY(isRecorded(*laptop, id, scene::contact(Court::day, u"到庭"_s)));
        }
        QCOMPARE(code(trip.checkIn({{id, {false, u" "_s}}})), u"missing-data"_s);
        const auto acts = court.file(id).acts;
        QCOMPARE(trip.checkIn({{id, {false, u"院里已记"_s}}})->cases.first().state, Carried::LeftOut);
        QCOMPARE(court.file(id).acts, acts);
        QVERIFY(!court.desk().cases().view(id)->reserved);
        QCOMPARE(trip.checkIn()->cases.first().state, Carried::Unchanged);
    }

    void anHourThatWasTakenMeanwhileIsNamed()
    {
        Journey trip(1);
        auto &court = trip.court;
        const auto id = court.cases().first();
        const QDate day(2026, 6, 29);
        const auto sits = court.desk().office().personNamed(u"陈明"_s)->id;
        {
            const auto laptop = trip.laptop();
            QVERIFY(isRecorded(*laptop, id, scene::hearingSet(Court::day, day, QTime(9, 0), u"S1"_s, sits)));
        }
        // Meanwhile another case, which was not in the pack, got that room.
        heardElsewhere(court, day, sits);
        const auto checked = trip.checkIn();
        QCOMPARE(checked->cases.first().state, Carried::Waiting);
        QCOMPARE(checked->cases.first().refusal->code, u"slot-taken"_s);
        QCOMPARE(court.file(id).hearings.last().day, Court::day);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    /// What other cases keep busy goes along, without a name.
    void nothingIsPromisedTwiceOnTheJourney()
    {
        const QDate day(2026, 6, 29);
        CaseId other;
        PersonId sits;
        Journey trip(1, [&](Court &court) {
            sits = court.desk().office().personNamed(u"陈明"_s)->id;
            other = heardElsewhere(court, day, sits);
        });
        const auto hearing = trip.court.file(other).hearings.last().id;
        const auto laptop = trip.laptop();
        const auto id = trip.court.cases().first();
        const auto again = [&](QTime time, const QString &room, const PersonId &by) {
            return laptop->cases().record(id, scene::hearingSet(Court::day, day, time, room, by));
        };
        const auto other2 = laptop->office().personNamed(u"杨静"_s)->id;
        QCOMPARE(code(again(QTime(9, 0), u"S1"_s, other2)), u"room-taken"_s);
        QCOMPARE(code(again(QTime(9, 30), u"S2"_s, sits)), u"arbitrator-taken"_s);
        const auto lines = laptop->hearings().docket(day, day);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().id, hearing.uuid());
        QVERIFY(lines->first().of.isNull() && lines->first().applicants.first.isEmpty());
        QCOMPARE(code(laptop->cases().view(other)), u"unknown-case"_s);
        QCOMPARE(code(again(QTime(10, 0), u"S1"_s, other2)), u"done"_s);
        QCOMPARE(trip.checkIn()->cases.first().state, Carried::Brought);
        QVERIFY(trip.court.desk().proof().verify()->isEmpty());
    }

    /// Whoever found the file would read every case of the day.
    void casesGoOutWhereEverybodyHasAPassword()
    {
        Court court(1);
        const auto &packs = court.desk().packs();
        const auto to = court.scene().at(u"day.tcpack"_s);
        QCOMPARE(code(packs.mayPackOut()), u"no-accounts"_s);
        QCOMPARE(code(court.desk().packs().packOut(Court::day, u"S"_s, to, words())), u"no-accounts"_s);
        QVERIFY(!QFile::exists(to));
        giveAccounts(court);
        QCOMPARE(code(packs.mayPackOut()), u"done"_s);
        QVERIFY(court.desk().packs().packOut(Court::day, u"S"_s, to, words()));
        const auto laptopFile = court.scene().at(u"laptop.tiaocai"_s);
        QVERIFY(Packs::open(to, laptopFile, words()));
        // The words open the file; what is personal in it opens for who has a password of the office.
        auto desk = Desk::open(laptopFile, Access::Write, scene::at(Court::day));
        QVERIFY(desk);
        const auto secret = words();
        QCOMPARE(code((*desk)->actAs(u"周建华"_s)), u"login-needed"_s);
        QCOMPARE(code((*desk)->logIn({u"周建华"_s, &secret})), u"wrong-password"_s);
    }

    void aPackThatNeverComesBackIsVoided()
    {
        Journey trip(1);
        auto &court = trip.court;
        const auto id = court.cases().first();
        QCOMPARE(code(court.desk().packs().packOut(Court::day, u"S"_s, court.scene().at(u"two"_s), words())),
                 u"cases-out"_s);
        QVERIFY(court.desk().packs().voidPack(trip.pack, u"笔记本丢失"_s));
        QVERIFY(!court.desk().cases().view(id)->reserved);
        {
            const auto laptop = trip.laptop();
            QVERIFY(isRecorded(*laptop, id, scene::contact(Court::day, u"到庭"_s)));
        }
        // It turns up all the same: nothing comes of itself, and nothing is lost.
        const auto checked = trip.checkIn();
        QVERIFY(!checked->isOut);
        QCOMPARE(checked->voidReason, u"笔记本丢失"_s);
        QCOMPARE(checked->cases.first().state, Carried::Waiting);
        QCOMPARE(trip.checkIn({{id, {true, {}}}})->cases.first().state, Carried::Brought);
    }

    void anotherFileIsRefused()
    {
        Journey trip(1);
        Court other(1);
        giveAccounts(other);
        const auto &packs = other.desk().packs();
        QCOMPARE(code(packs.check(trip.sealed(), words())), u"other-office"_s);
        QCOMPARE(code(packs.check(trip.sealed(), words(u"四颗红豆"_s))), u"wrong-passphrase"_s);
        QCOMPARE(code(packs.check(trip.court.scene().path(), words())), u"not-a-pack"_s);
        QCOMPARE(code(packs.check(other.scene().at(u"nothing"_s), words())), u"not-found"_s);
        QCOMPARE(
            code(other.desk().packs().packOut(QDate(2026, 6, 16), u"S"_s, other.scene().at(u"p"_s), words())),
            u"nothing-to-pack"_s);
        QCOMPARE(code(other.desk().packs().packOut(Court::day, u"T"_s, other.scene().at(u"p"_s), words())),
                 u"unknown-tribunal"_s);
        QCOMPARE(code(other.desk().packs().packOut(Court::day, u"S"_s, other.scene().path(), words())),
                 u"file-exists"_s);
        QVERIFY(!other.desk().cases().view(other.cases().first())->reserved);
    }

    void aCutOrChangedFileBringsNothing()
    {
        Journey trip(1);
        const auto &packs = trip.court.desk().packs();
        QFile sealed(trip.sealed());
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        const auto whole = sealed.readAll();
        const auto written = [&](const QByteArray &bytes) {
            QFile file(trip.court.scene().at(u"changed"_s));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("not written");
            file.write(bytes);
            return file.fileName();
        };
        for (const auto size : {whole.size() - 1, whole.size() / 2, qsizetype(9), qsizetype(0)})
            QCOMPARE(code(packs.check(written(whole.first(size)), words())), u"damaged"_s);
        auto changed = whole;
        changed[whole.size() / 2] = char(changed[whole.size() / 2] ^ 1);
        QCOMPARE(code(packs.check(written(changed), words())), u"damaged"_s);
        // The laptop's own file, changed by other means.
        QCOMPARE(
            scene::tamper(trip.laptopFile(), {u"UPDATE acts SET on_date = '2026-05-13' WHERE seq = 3"_s}),
            QString());
        QCOMPARE(code(packs.check(trip.laptopFile(), words())), u"damaged"_s);
    }

    /// Whatever happens on both sides: each act of the laptop is in the office, or its case is named; each act of the office
    /// stays; and a second time changes nothing. Some check-ins follow each other, since a laptop may come home more than once.
    void everyActArrivesOrIsNamed()
    {
        Journey trip(4);
        auto &court = trip.court;
        court.scene().close();
        const auto office = court.scene().path(), laptop = trip.laptopFile();
        const auto kept = court.scene().at(u"kept"_s), keptLaptop = court.scene().at(u"kept-laptop"_s);
        QVERIFY(QFile::copy(office, kept) && QFile::copy(laptop, keptLaptop));
        QRandomGenerator dice(20260615);
        Met met;
        for (int round = 0; round < rounds(); round += checkInsOfATrip) {
            QVERIFY(QFile::remove(office) && QFile::copy(kept, office));
            QVERIFY(QFile::remove(laptop) && QFile::copy(keptLaptop, laptop));
            const auto away = entered(laptop, Court::day, QTime(8, 0)),
                       here = entered(office, Court::day, QTime(8, 0));
            for (int nth = 0; nth < checkInsOfATrip; ++nth) {
                const auto hour = QTime(8, 0).addSecs(nth * 45 * 60);
                away->setNow(scene::at(Court::day, hour.addSecs(5 * 60)));
                goOn(dice, *away, court.cases(), 5);
                here->setNow(scene::at(Court::day, hour.addSecs(10 * 60)));
                goOn(dice, *here, court.cases(), 3);
                here->setNow(scene::at(Court::day, hour.addSecs(20 * 60)));
                checkedIn(court.cases(), *away, *here, laptop, met);
            }
            if (round % 50 == 0) QVERIFY(here->proof().verify()->isEmpty());
        }
        // The control: all three were met.
        QVERIFY2(met.brought > 0 && met.conflicts > 0 && met.refused > 0, qPrintable(met.words()));
        qInfo("%s", qPrintable(met.words()));
    }

private:
    static constexpr int checkInsOfATrip = 3;

    struct Met {
        int checkIns = 0, brought = 0, conflicts = 0, refused = 0;
        QString words() const
        {
            return u"%1 check-ins: %2 cases brought, %3 in conflict, %4 refused"_s.arg(checkIns)
                .arg(brought)
                .arg(conflicts)
                .arg(refused);
        }
    };

    static QHash<CaseId, QSet<ActId>> actsOfAll(const QList<CaseId> &cases, const Desk &desk)
    {
        QHash<CaseId, QSet<ActId>> acts;
        for (const auto &id : cases)
            acts[id] = actsOf(desk.cases().view(id)->file);
        return acts;
    }

    static void checkedIn(const QList<CaseId> &cases, const Desk &away, Desk &here, const QString &laptop,
                          Met &met)
    {
        const auto there = actsOfAll(cases, away), before = actsOfAll(cases, here);
        const auto checked = here.packs().checkIn(laptop, words());
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
        QCOMPARE(checked->cases.size(), cases.size());
        const auto after = actsOfAll(cases, here);
        for (const auto &one : checked->cases) {
            const bool isWaiting = one.state == Carried::Waiting;
            QVERIFY(after[one.id].contains(before[one.id]));
            QCOMPARE(after[one.id], isWaiting ? before[one.id] : before[one.id] + there[one.id]);
            QVERIFY(isWaiting == (one.isConflict || one.refusal.has_value()));
            QVERIFY(one.differences.isEmpty() == (before[one.id] == there[one.id]));
            met.brought += one.state == Carried::Brought ? 1 : 0;
            met.conflicts += one.isConflict ? 1 : 0;
            met.refused += one.refusal ? 1 : 0;
        }
        ++met.checkIns;
        const auto again = here.packs().check(laptop, words());
        QCOMPARE(again->count(Carried::Brought), 0);
        QCOMPARE(again->count(Carried::Waiting), checked->count(Carried::Waiting));
    }
};

TIAOCAI_TEST(TestPacks)
#include "test_packs.moc"
