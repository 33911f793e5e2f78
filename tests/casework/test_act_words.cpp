// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "casework/act_codec.h"
#include "casework/act_words.h"
#include "filled.h"
#include "mediation_case.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text that a payload holds.
struct TextsOf {
    QStringList texts;

    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (QLatin1StringView(field.key) != "sha256"_L1) add(value);
    }
    template <typename T>
    void add(const T &value)
    {
        if constexpr (std::same_as<T, QString>)
            texts << value;
        else if constexpr (isOptional<T>) {
            if (value) add(*value);
        } else if constexpr (isList<T>) {
            for (const auto &element : value)
                add(element);
        } else if constexpr (Record<T>)
            T::fields(value, *this);
    }
};

QString whole(const QList<Said> &lines)
{
    QString text;
    for (const auto &line : lines)
        text += line.label + u' ' + line.value + u'\n';
    return text;
}

} // namespace

/// What was recorded can be read again, whatever act it was.
class TestActWords : public QObject {
    Q_OBJECT

    const QHash<PersonId, QString> m_people;

private slots:
    /// It stands in the middle of the number that is masked beside it.
    void maskTheBirthDateWithTheNumber()
    {
        const CaseFile file;
        Application application;
        application.parties = {PartyRecord{.id = PartyId::fresh(), .name = u"李强"_s}};
        application.parties.first().idNumber = u"411302198504121234"_s;
        application.parties.first().birthDate = QDate(1985, 4, 12);
        const auto text = [&](bool masked) {
            return whole(
                said(MediationApplied{application}, {.file = file, .people = m_people, .masked = masked}));
        };
        QVERIFY(text(true).contains(u"411302********1234"_s) && text(true).contains(u"1985-**-**"_s));
        QVERIFY2(!text(true).contains(dayInWords(QDate(1985, 4, 12), Speech::ofWindow())),
                 qPrintable(text(true)));
        QVERIFY(text(false).contains(u"411302198504121234"_s));
        QVERIFY(text(false).contains(dayInWords(QDate(1985, 4, 12), Speech::ofWindow())));
    }
    void sayEverythingThatWasRecorded_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &choice : choices<ActKind>)
            QTest::newRow(choice.name) << int(choice.value);
    }
    void sayEverythingThatWasRecorded()
    {
        QFETCH(int, kind);
        const CaseFile file;
        const auto payload = filled(ActKind(kind), 3);
        const Naming naming{.file = file, .people = m_people, .masked = false};
        const auto text = whole(said(payload, naming));
        TextsOf texts;
        std::visit([&]<typename T>(const T &act) { T::fields(act, texts); }, payload);
        for (const auto &one : texts.texts)
            QVERIFY2(text.contains(one), qPrintable(one + u" is not in "_s + text));
    }
    /// S14: a form that shows all of it shows the act, and no other.
    void wholeDataAreTheActAgain_data() { sayEverythingThatWasRecorded_data(); }
    void wholeDataAreTheActAgain()
    {
        QFETCH(int, kind);
        if (ActKind(kind) == ActKind::ActCorrected) return; // its right data are another act's
        for (const auto &payload : {filled(ActKind(kind), 5), blank(ActKind(kind))}) {
            const auto again = payloadFromJson(ActKind(kind), wholeJson(payload));
            if (again) QVERIFY(*again == payload);
            const bool isWhole = payloadFromJson(ActKind(kind), toJson(payload)).has_value();
            QCOMPARE(again.has_value(), isWhole);
        }
    }
    /// What was chosen is told also where a blank act says the same.
    void choicesAreToldThatEqualABlankAct()
    {
        const CaseFile file;
        const Naming naming{.file = file, .people = m_people, .speech = Speech::ofLaw()};
        const auto applied = whole(said(MediationApplied(), naming));
        for (const auto &word :
             {legalWord(ApplicationForm::Written), legalWord(Source::WalkIn), legalWord(Channel::InPerson)})
            QVERIFY2(applied.contains(word), qPrintable(word + u" is not in "_s + applied));
        const auto set = whole(said(HearingSet(), naming));
        QVERIFY2(set.contains(legalWord(HearingKind::First)), qPrintable(set));
        QVERIFY2(set.contains(fieldLabel(u"isPublic"_s, Speech::ofLaw())), qPrintable(set));
        const auto data = wholeJson(HearingSet());
        QCOMPARE(data.value(u"what"_s).toString(), u"first"_s);
        QCOMPARE(data.value(u"isPublic"_s), QJsonValue(true));
    }
    void sayWhomAndHowMuch()
    {
        auto live = mediationAt(Stage::Mediating);
        const Naming naming{.file = live.file, .people = m_people, .speech = Speech::ofLaw()};
        const auto &opening = live.file.acts.first();
        const auto text = saidInShort(opening.payload, naming);
        QVERIFY2(text.contains(live.file.names(PartyRole::Respondent)), qPrintable(text));
        const ConsentAnswered answer{.party = live.file.active(PartyRole::Respondent).first().record.id,
                                     .answer = Answer::Agrees};
        const auto short_ = saidInShort(answer, naming);
        QVERIFY2(short_.startsWith(live.file.names(PartyRole::Respondent)), qPrintable(short_));
        QVERIFY2(short_.contains(u"同意"_s), qPrintable(short_));
    }
    void maskNumbersOfPeople()
    {
        const CaseFile file;
        PartyAdded added;
        added.party.phone = u"13073833652"_s;
        const Naming naming{.file = file, .people = m_people};
        QVERIFY(!whole(said(added, naming)).contains(u"13073833652"_s));
        const Naming open{.file = file, .people = m_people, .masked = false};
        QVERIFY(whole(said(added, open)).contains(u"13073833652"_s));
    }
    void tellBeforeAndAfterOfACorrection()
    {
        CaseFile file;
        Act contact;
        contact.id = ActId::fresh();
        contact.on = QDate(2026, 3, 2);
        contact.payload = ContactLogged{.channel = Channel::Phone, .text = u"厂长在外地"_s};
        const auto correction = [&](const QString &text, std::optional<QDate> on) {
            ActCorrected corrected;
            corrected.act = contact.id;
            corrected.rightDate = on;
            corrected.rightData =
                std::make_shared<const Payload>(ContactLogged{.channel = Channel::Phone, .text = text});
            Act act;
            act.id = ActId::fresh();
            act.payload = corrected;
            return act;
        };
        const auto first = correction(u"厂长在郑州"_s, QDate(2026, 3, 1)),
                   second = correction(u"厂长回来了"_s, {});
        file.acts = {contact, first, second};
        const Naming naming{.file = file, .people = m_people, .speech = Speech::ofLaw()};
        const auto changed = correctedBy(first, naming);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].before, u"2026-03-02 周一"_s);
        QCOMPARE(changed[0].after, u"2026-03-01 周日"_s);
        QCOMPARE(changed[1].before, u"厂长在外地"_s);
        const auto again = correctedBy(second, naming);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0].before, u"厂长在郑州"_s);
        QCOMPARE(again[0].after, u"厂长回来了"_s);
    }
};

TIAOCAI_TEST(TestActWords)
#include "test_act_words.moc"
