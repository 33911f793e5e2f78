// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_cell.h"
#include "fields/party_form.h"
#include "fields/record_editors.h"
#include "scene.h"
#include "test_main.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

casework::CaseFile fileWithParties()
{
    casework::CaseFile file;
    casework::Party worker, employer;
    worker.record.id = PartyId::fresh();
    worker.record.name = u"王芳"_s;
    employer.record = worker.record;
    employer.record.id = PartyId::fresh();
    employer.record.role = casework::PartyRole::Respondent;
    employer.record.name = u"宏达机械"_s;
    file.parties = {worker, employer};
    return file;
}

QLineEdit *lineOf(QWidget *form, const QString &key)
{
    return form->findChild<ui::FieldEditor *>(u"field."_s + key)->findChild<QLineEdit *>();
}

QList<casework::ActKind> allKinds()
{
    QList<casework::ActKind> kinds;
    for (const auto &choice : choices<casework::ActKind>)
        kinds.append(choice.value);
    return kinds;
}

QList<casework::FieldDescription> partyMembers()
{
    return casework::describe(casework::ActKind::PartyAdded).first().members;
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private slots:
    /// A blank act goes into the form and comes out the same: form and codec cannot differ.
    void blankActsComeBackAsTheyWent()
    {
        const auto file = fileWithParties();
        for (const auto kind : allKinds()) {
            if (kind == casework::ActKind::ActCorrected) continue;
            ui::RecordEditor form(casework::describe(kind), {&file, {}, today});
            const auto blank = casework::toJson(casework::blank(kind));
            form.setValue(blank);
            const auto back = form.value().toObject();
            for (auto it = blank.begin(); it != blank.end(); ++it) {
                const bool isPlain =
                    it->isBool() || it->isDouble() || (it->isString() && !it->toString().isEmpty());
                if (isPlain && back.contains(it.key())) QCOMPARE(back.value(it.key()), it.value());
            }
        }
    }
    void readsTypedMoneyAndDays()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::PaymentRecorded), {&file, {}, today});
        test::typeText(lineOf(&form, u"amount"_s), u"1.2万"_s);
        QCOMPARE(form.value().toObject().value(u"amount"_s).toInteger(), 1'200'000);
        lineOf(&form, u"amount"_s)->clear();
        test::typeText(lineOf(&form, u"amount"_s), u"many"_s);
        const auto typed = form.check();
        QVERIFY(!typed);
        QVERIFY(typed.error().text.contains(u"many"_s));
        QCOMPARE(typed.error().member, u"amount"_s);
    }
    void saysWhatIsStillNeeded()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::MediationExtended), {&file, {}, today});
        QCOMPARE(form.check().error().member, u"until"_s);
        test::typeText(lineOf(&form, u"until"_s), u"+10"_s);
        QVERIFY(form.check() || form.check().error().member != u"until"_s);
        QCOMPARE(form.value().toObject().value(u"until"_s).toString(), u"2026-12-02"_s);
    }
    void partiesAreChosenFromTheCase()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::ConsentAnswered), {&file, {}, today});
        auto *box = form.findChild<ui::FieldEditor *>(u"field.party"_s)->findChild<QComboBox *>();
        QCOMPARE(box->count(), 3);
        QVERIFY(form.value().toObject().value(u"party"_s).isUndefined()); // nobody is chosen at first
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(form.value().toObject().value(u"party"_s).toString(), file.parties[1].record.id.toString());
    }
    void aListOfRecordsGrowsAndShrinks()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::AgreementSigned), {&file, {}, today});
        auto *items = form.findChild<ui::RecordListEditor *>(u"field.items"_s);
        QTest::mouseClick(items->findChild<QPushButton *>(u"add.items"_s), Qt::LeftButton);
        QTest::mouseClick(items->findChild<QPushButton *>(u"add.items"_s), Qt::LeftButton);
        QCOMPARE(items->count(), 2);
        QTest::keyClicks(items->findChild<ui::FieldEditor *>(u"field.amount.1"_s)->findChild<QLineEdit *>(),
                         u"12000"_s);
        const auto first = items->value().toArray().first().toObject();
        QCOMPARE(first.value(u"amount"_s).toInteger(), 1'200'000);
        items->setValue(QJsonArray{first});
        QCOMPARE(items->count(), 1);
        QCOMPARE(items->value().toArray(), QJsonArray{first});
    }
    void aRefusalNamesTheWayToItsMember()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::AgreementSigned), {&file, {}, today});
        form.setValue(casework::toJson(casework::blank(casework::ActKind::AgreementSigned)));
        auto *items = form.findChild<ui::RecordListEditor *>(u"field.items"_s);
        items->add({{u"amount"_s, 100}});
        items->add();
        auto *amount = items->last(u"amount"_s);
        test::typeText(amount->findChild<QLineEdit *>(), u"many"_s);
        const auto typed = form.check();
        QVERIFY(!typed);
        QCOMPARE(typed.error().member, u"items[1].amount"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.goTo(typed.error().member);
        QCOMPARE(QApplication::focusWidget(), amount->findChild<QLineEdit *>());
    }
    void recordsKeepTheIdsThatAreNotShown()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::AgreementSigned), {&file, {}, today});
        const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        auto *items = form.findChild<ui::RecordListEditor *>(u"field.items"_s);
        items->setValue(QJsonArray{QJsonObject{{u"id"_s, id}, {u"amount"_s, 100}}});
        QCOMPARE(items->value().toArray().first().toObject().value(u"id"_s).toString(), id);
    }
    void anIdNumberFillsSexAndBirth()
    {
        ui::PartyForm form(casework::PartyRole::Applicant, partyMembers(), {nullptr, {}, today});
        QVERIFY(form.isBlank());
        test::typeText(lineOf(&form, u"idNumber"_s), u"11010519491231002X"_s);
        const auto party = form.value().toObject();
        QCOMPARE(party.value(u"birthDate"_s).toString(), u"1949-12-31"_s);
        QCOMPARE(party.value(u"sex"_s).toString(), u"female"_s);
        QVERIFY(!form.isBlank());
    }
    void aMistypedIdNumberIsToldAndKept()
    {
        ui::PartyForm form(casework::PartyRole::Applicant, partyMembers(), {nullptr, {}, today});
        test::typeText(lineOf(&form, u"idNumber"_s), u"110105194912310021"_s);
        QVERIFY(!form.wrongNumber().isEmpty());
        QVERIFY(form.check());
        QCOMPARE(form.value().toObject().value(u"idNumber"_s).toString(), u"110105194912310021"_s);
    }
    /// Where there is no room each text has a line of its own, and none lies on another.
    void textsOfALineStandBelowEachOther()
    {
        const auto file = fileWithParties();
        ui::RecordEditor form(casework::describe(casework::ActKind::AgreementSigned), {&file, {}, today});
        auto *items = qobject_cast<ui::RecordListEditor *>(form.editor(u"items"_s));
        QVERIFY(items);
        items->add();
        items->add();
        for (const int width : {1200, 420}) {
            items->resize(width, 600);
            items->show();
            QApplication::processEvents();
            const auto editors = items->findChildren<ui::FieldEditor *>(Qt::FindDirectChildrenOnly);
            for (const auto *one : editors) {
                for (const auto *other : editors)
                    QVERIFY2(
                        one == other || !one->isVisible() || !one->geometry().intersects(other->geometry()),
                        qPrintable(u"%1: %2, %3"_s.arg(width).arg(one->objectName(), other->objectName())));
            }
        }
    }
    /// What somebody stated stays, and the contradiction is told while he types; what the number filled goes with it.
    void whatContradictsTheNumberIsTold()
    {
        ui::PartyForm form(casework::PartyRole::Applicant, partyMembers(), {nullptr, {}, today});
        const auto hint = [&](const QString &key) {
            auto *cell = qobject_cast<ui::FieldCell *>(form.editor(key)->parentWidget());
            return cell && cell->hasError() ? cell->hint() : QString();
        };
        form.editor(u"birthDate"_s)->setValue(u"1950-01-01"_s);
        test::typeText(lineOf(&form, u"idNumber"_s), u"11010519491231002X"_s);
        QCOMPARE(form.value().toObject().value(u"birthDate"_s).toString(), u"1950-01-01"_s);
        QVERIFY2(hint(u"birthDate"_s).contains(u"1949-12-31"_s), qPrintable(hint(u"birthDate"_s)));
        QVERIFY(hint(u"sex"_s).isEmpty());
        form.editor(u"birthDate"_s)->setValue(u"1949-12-31"_s);
        emit form.editor(u"birthDate"_s)->edited();
        QVERIFY(hint(u"birthDate"_s).isEmpty());

        // Another number: the sex that the first one filled is the second one's now.
        auto *line = lineOf(&form, u"idNumber"_s);
        line->selectAll();
        test::typeText(line, u"110105194912310011"_s);
        QCOMPARE(form.value().toObject().value(u"sex"_s).toString(), u"male"_s);
    }
    void employersAreAskedOtherThingsThanWorkers()
    {
        ui::PartyForm form(casework::PartyRole::Respondent, partyMembers(), {nullptr, {}, today});
        QVERIFY(!form.editor(u"idNumber"_s)->isVisibleTo(&form));
        QVERIFY(form.editor(u"creditCode"_s)->isVisibleTo(&form));
        QCOMPARE(form.value().toObject().value(u"kind"_s).toString(), u"employer"_s);
        QVERIFY(!form.value().toObject().contains(u"tags"_s));
    }
};

TIAOCAI_TEST(TestFields)
#include "test_fields.moc"
