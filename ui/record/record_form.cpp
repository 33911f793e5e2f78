// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_form.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "dialogs/second_person.h"
#include "fields/choice_editors.h"
#include "fields/items_editor.h"
#include "fields/text_editors.h"
#include "law/statutes.h"
#include "record/proposals.h"
#include "widgets/date_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/segment.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr QLatin1StringView rightData("rightData."); ///< of a correction: the act as it should have been
constexpr int longWidth = 366, personWidth = 170;

QComboBox *personChooser(const QList<office::Person> &people, const QString &objectName, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setMinimumWidth(personWidth);
    box->addItem(u"—"_s);
    for (const auto &person : people) {
        if (person.isHere()) box->addItem(person.name, person.id.uuid());
    }
    return box;
}

std::optional<PersonId> chosenPerson(const QComboBox *box)
{
    const auto id = PersonId(box->currentData().toUuid());
    return id.isNull() ? std::nullopt : std::optional(id);
}

/// Numbers that an act begins with; words, amounts and days are facts, and nobody stated them.
QJsonObject startOf(ActKind kind)
{
    const auto blank = casework::toJson(casework::blank(kind));
    QJsonObject start;
    for (const auto &member : casework::describe(kind)) {
        const auto value = blank.value(member.key);
        if (member.type == "number"_L1 && value.toInt() != 0) start.insert(member.key, value);
    }
    return start;
}

/// What the law wants to be on record (ACTS.md) and what may be missing in what comes from elsewhere.
bool isDemanded(ActKind kind, const QString &key)
{
    static const QHash<ActKind, QStringList> demanded{
        {ActKind::SessionSet, {u"time"_s, u"place"_s}},
        {ActKind::HearingSet, {u"time"_s, u"room"_s}},
        {ActKind::MediationFailed, {u"signedByBoth"_s, u"told"_s}},
        {ActKind::AwardMade, {u"isFinal"_s}},
        {ActKind::ReviewFiled, {u"joint"_s, u"agreementNumber"_s}}};
    return demanded.value(kind).contains(key);
}

/// Of a paper that the program makes itself; nobody types them.
bool isForMachines(const QString &key)
{
    static const QStringList ofPapers{u"templateId"_s, u"version"_s,     u"sha256"_s,
                                      u"size"_s,       u"textVersion"_s, u"textSha256"_s};
    return ofPapers.contains(key);
}

/// What is served is a paper that was issued.
bool isOfService(ActKind kind)
{
    return kind == ActKind::DocumentServed || kind == ActKind::ServiceFailed ||
           kind == ActKind::PublicationStarted;
}

/// By when it is to be performed, nobody leaves open (令17-26, 规则72).
void demandDue(casework::FieldDescription &items)
{
    for (auto &member : items.members)
        member.required = member.required || member.key == "due"_L1;
}

/// An award grants a claim or refuses it; what else becomes of claims, other acts say.
void leaveAwardsResults(casework::FieldDescription &results)
{
    static const QStringList ofAwards{u"granted"_s, u"granted-in-part"_s, u"refused"_s};
    for (auto &member : results.members) {
        if (member.key != "outcome"_L1) continue;
        member.options.removeIf([](const auto &option) { return !ofAwards.contains(option.first); });
    }
}

QString basisText(ActKind kind)
{
    const auto article = casework::facts(kind).article;
    return article.isEmpty() ? QString() : RecordForm::tr("Basis: %1").arg(law::fullArticles(article));
}

} // namespace

QList<casework::FieldDescription> askedMembers(ActKind kind)
{
    auto members = casework::describe(kind);
    members.removeIf([](const casework::FieldDescription &member) { return isForMachines(member.key); });
    const auto blank = casework::toJson(casework::blank(kind));
    for (auto &member : members) {
        member.required = member.required || isDemanded(kind, member.key);
        if (kind == ActKind::AwardMade && member.key == "results"_L1) leaveAwardsResults(member);
        const bool isAgreed = kind == ActKind::AgreementSigned || kind == ActKind::MediationAwardIssued;
        if (isAgreed && member.key == "items"_L1) demandDue(member);
        if (member.type != "yes-no"_L1 || member.many) continue;
        const bool isOpen = !blank.contains(member.key); // neither, until it is said
        const bool isYes = blank.value(member.key).toBool();
        if (isOpen || isYes || member.required) member.type = askedYesNo;
        member.required = member.required || isYes;
    }
    return members;
}

RecordForm::RecordForm(const Workplace &place, const desk::CaseView &view, ActKind kind)
    : RecordForm(place, view, kind, std::nullopt)
{
    m_day->setDate(place.today());
    m_fields->setValue(startOf(kind));
    adapt();
    watchStops();
}

RecordForm::RecordForm(const Workplace &place, const desk::CaseView &view, const casework::Act &wrong,
                       bool voided)
    : RecordForm(place, view, wrong.kind(), wrong)
{
    m_day->setDate(wrong.on);
    m_proof->setText(wrong.proof.text);
    m_voided->setChecked(voided);
    m_fields->setValue(casework::wholeJson(wrong.payload));
    adapt();
    watchStops();
}

RecordForm::RecordForm(const Workplace &place, const desk::CaseView &view, ActKind kind,
                       std::optional<casework::Act> wrong)
    : m_place(place)
    , m_view(view)
    , m_kind(kind)
    , m_wrong(std::move(wrong))
    , m_day(new DateEdit(place.today()))
    , m_fields(
          new RecordEditor(askedMembers(kind), FieldContext{&m_view.file, place.office().people,
                                                            place.today(), false, &place, isOfService(kind)}))
    , m_more(new QToolButton)
{
    setObjectName(u"recordForm"_s);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(buildTop());
    if (m_wrong) column->addWidget(buildCorrection());
    column->addWidget(m_fields);
    if (m_kind == ActKind::AgreementSigned && !m_wrong) column->addWidget(buildShortfall());
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(buildMore());
    column->addStretch(1);
    fold(true);
    connect(m_fields, &FieldEditor::edited, this, &RecordForm::touched);
    connect(m_more, &QToolButton::clicked, this, [this] { fold(!m_folded->isHidden()); });
    auto *oneMore = new QShortcut(Qt::CTRL | Qt::Key_I, this); // from any field of it
    oneMore->setContext(Qt::WidgetWithChildrenShortcut);
    for (const auto pressed : {&QShortcut::activated, &QShortcut::activatedAmbiguously})
        connect(oneMore, pressed, this, [this] { RecordListEditor::beginAtCursor(m_fields); });
}

QLineEdit *RecordForm::line(const QString &objectName, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(longWidth);
    connect(edit, &QLineEdit::textEdited, this, &RecordForm::touched);
    return edit;
}

QWidget *RecordForm::buildTop()
{
    auto *top = new QWidget;
    auto *flow = new FlowLayout(top);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto day = m_wrong ? tr("Right day") : tr("Day of the act");
    m_day->setObjectName(u"recordDay"_s);
    m_day->setAccessibleName(day);
    connect(m_day, &QLineEdit::textEdited, this, &RecordForm::touched);
    flow->addWidget(new FieldCell(day, m_day, true));
    if (!m_wrong) {
        m_late = new LateReason(m_day, m_place, u"recordLateReason"_s);
        connect(m_late->line(), &QLineEdit::textEdited, this, &RecordForm::touched);
        flow->addWidget(m_late);
    }
    return top;
}

QWidget *RecordForm::buildCorrection()
{
    auto *block = new QWidget;
    auto *flow = new FlowLayout(block);
    flow->setContentsMargins(0, 0, 0, 0);
    m_reason = line(u"correctReason"_s, tr("Reason"));
    m_second = new SecondPerson(m_place);
    m_voided = new QCheckBox(tr("It never happened"));
    m_voided->setObjectName(u"correctVoided"_s);
    m_inAll = new QCheckBox;
    m_inAll->setObjectName(u"correctInAll"_s);
    m_inAllCell = new FieldCell({}, m_inAll, false);
    m_inAllCell->hide();
    connect(m_second, &SecondPerson::changed, this, &RecordForm::touched);
    for (auto *box : {m_voided, m_inAll})
        connect(box, &QCheckBox::clicked, this, &RecordForm::touched);
    flow->addWidget(new FieldCell(tr("Reason"), m_reason, true));
    flow->addWidget(new FieldCell({}, m_voided, false));
    flow->addWide(m_inAllCell);
    flow->addWide(new FieldCell(tr("Where a date moves: a second person, who confirms here in person"),
                                m_second, false));
    return block;
}

void RecordForm::offerInAll(const QStringList &numbers)
{
    m_inAll->setText(tr("Also in %1, where it was recorded at once").arg(numbers.join(u'、')));
    m_inAll->setChecked(true);
    m_inAllCell->show();
    watchStops();
}

bool RecordForm::isForAll() const
{
    return m_inAll && !m_inAllCell->isHidden() && m_inAll->isChecked();
}

/// Less or more was agreed than claimed: what becomes of the difference stands in the note of the act.
QWidget *RecordForm::buildShortfall()
{
    const auto words = tr("Handling of the difference");
    m_shortfall =
        new Segment({tr("The applicant gives it up"), tr("Left open, not agreed"), tr("Computed anew")},
                    u"recordShortfall"_s, words);
    connect(m_shortfall, &Segment::chosen, this, &RecordForm::touched);
    m_shortfallCell = new FieldCell(words, m_shortfall, true);
    m_shortfallCell->hide();
    return m_shortfallCell;
}

bool RecordForm::lacksShortfall() const
{
    return m_shortfallCell && !m_shortfallCell->isHidden() && m_shortfall->current() == Segment::none;
}

QWidget *RecordForm::buildMore()
{
    m_more->setObjectName(u"recordMore"_s);
    m_more->setAutoRaise(true);
    m_folded = new QWidget;
    auto *flow = new FlowLayout(m_folded);
    flow->setContentsMargins(0, 0, 0, 0);
    m_decidedBy = personChooser(m_place.office().people, u"recordDecidedBy"_s, tr("Decided by"));
    connect(m_decidedBy, &QComboBox::activated, this, &RecordForm::touched);
    m_time = line(u"recordTime"_s, tr("Time of the act"));
    m_time->setMinimumWidth(84);
    m_time->setPlaceholderText(u"9:30"_s);
    m_proof = line(u"recordProof"_s, tr("Proof"));
    m_proof->setPlaceholderText(tr("file name, or: told orally, by whom and when"));
    m_note = line(u"recordNote"_s, tr("Note"));
    flow->addWidget(new FieldCell(tr("Decided by"), m_decidedBy, false));
    flow->addWidget(new FieldCell(tr("Time of the act"), m_time, false));
    flow->addWidget(new FieldCell(tr("Proof"), m_proof, false));
    flow->addWidget(new FieldCell(tr("Note"), m_note, false));
    auto *basis = plainLabel(basisText(m_kind), u"recordBasis"_s);
    basis->setWordWrap(true);
    flow->addWide(basis);
    return m_folded;
}

void RecordForm::fold(bool folded)
{
    m_folded->setVisible(!folded);
    m_more->setText((folded ? u"▸ "_s : u"▾ "_s) + tr("More: who decided, basis, proof, note"));
    m_more->setAccessibleName(m_more->text());
}

/// What some answers make needed: what becomes of a difference, why not both signed.
void RecordForm::adapt()
{
    const auto typed = m_fields->value().toObject();
    if (m_shortfallCell) m_shortfallCell->setVisible(hasDifference(m_view.file, typed));
    if (m_kind == ActKind::MediationFailed) {
        const auto *both = m_fields->editor(u"signedByBoth"_s);
        m_fields->setAsked(u"whyNotSigned"_s, both->value().isBool() && !both->value().toBool());
    }
}

void RecordForm::touched()
{
    m_isTouched = true;
    adapt();
    watchStops();
    emit edited();
}

qint64 RecordForm::daysLate() const
{
    return m_late ? m_late->daysLate() : 0;
}

void RecordForm::takeOver(const QJsonObject &standing)
{
    for (auto it = standing.begin(); it != standing.end(); ++it) {
        if (auto *editor = m_fields->editor(it.key())) editor->setValue(it.value());
    }
    m_isPassed = true;
}

void RecordForm::propose(const QJsonObject &known)
{
    m_fields->proposeMembers(known);
    if (auto *items = qobject_cast<RecordListEditor *>(m_fields->editor(u"items"_s)))
        items->setProposals(proposalsForItems(m_view.file));
}

QList<QWidget *> RecordForm::stops() const
{
    QList<QWidget *> places{m_day};
    if (m_late) places.append(m_late->line());
    if (m_wrong) places += QList<QWidget *>{m_reason, m_voided};
    if (m_wrong && !m_inAllCell->isHidden()) places.append(m_inAll);
    if (m_wrong) places += m_second->stops();
    places += m_fields->stops();
    if (m_shortfall) places.append(m_shortfall);
    places += {m_more, m_decidedBy, m_time, m_proof, m_note};
    return places;
}

/// Whether the person went through what the act itself asks for.
void RecordForm::watchStops()
{
    for (auto *place : m_fields->stops())
        place->installEventFilter(this);
    for (auto *editor : m_fields->findChildren<FieldEditor *>())
        connect(editor, &FieldEditor::proposedChanged, this, &RecordForm::lookedAt, Qt::UniqueConnection);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) m_isPassed = true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordForm::focusFirst()
{
    if (m_wrong && m_reason->text().isEmpty()) return m_reason->setFocus(Qt::OtherFocusReason);
    const auto own = m_fields->stops();
    if (auto *needed = m_fields->firstMissing(); needed && !needed->stops().isEmpty())
        return needed->goTo({});
    for (auto *place : own) {
        const auto *box = qobject_cast<QComboBox *>(place);
        const auto *segment = qobject_cast<Segment *>(place);
        const auto *edit = qobject_cast<QLineEdit *>(place);
        const bool isEmpty = (box && box->currentIndex() <= 0) || (edit && edit->text().isEmpty()) ||
                             (segment && segment->current() == Segment::none);
        const auto *editor = qobject_cast<FieldEditor *>(place->parentWidget());
        const bool isProposed = editor && editor->isProposed();
        if ((isEmpty || isProposed) && place->isEnabled()) return place->setFocus(Qt::OtherFocusReason);
    }
    (m_wrong ? m_reason : own.isEmpty() ? m_day : own.first())->setFocus(Qt::OtherFocusReason);
}

/// What the act itself asks for apart: its editors have no names of their own.
QJsonObject RecordForm::content() const
{
    QJsonObject lines;
    for (const auto *edit : {static_cast<const QLineEdit *>(m_day), static_cast<const QLineEdit *>(m_time),
                             static_cast<const QLineEdit *>(m_proof), static_cast<const QLineEdit *>(m_note),
                             static_cast<const QLineEdit *>(m_late ? m_late->line() : nullptr),
                             static_cast<const QLineEdit *>(m_reason)}) {
        if (edit) lines.insert(edit->objectName(), edit->text());
    }
    const QJsonObject people{{u"decidedBy"_s, m_decidedBy->currentData().toString()}};
    return {{u"kind"_s, casework::name(m_kind)},
            {u"case"_s, m_view.file.number()},
            {u"lines"_s, lines},
            {u"people"_s, people},
            {u"voided"_s, m_voided && m_voided->isChecked()},
            {u"shortfall"_s, m_shortfall ? m_shortfall->current() : Segment::none},
            {u"fields"_s, m_fields->value()},
            {u"onlyProposed"_s, QJsonArray::fromStringList(m_fields->onlyProposed())}};
}

void RecordForm::setContent(const QJsonObject &content)
{
    const auto lines = content.value(u"lines"_s).toObject();
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        if (auto *edit = findChild<QLineEdit *>(it.key())) edit->setText(it.value().toString());
    }
    const auto people = content.value(u"people"_s).toObject();
    const auto decider = QUuid::fromString(people.value(u"decidedBy"_s).toString());
    m_decidedBy->setCurrentIndex(std::max(0, m_decidedBy->findData(decider)));
    if (m_voided) m_voided->setChecked(content.value(u"voided"_s).toBool());
    if (m_shortfall) m_shortfall->setCurrent(content.value(u"shortfall"_s).toInt(Segment::none));
    m_fields->setValue(content.value(u"fields"_s));
    m_fields->setOnlyProposed(content.value(u"onlyProposed"_s).toVariant().toStringList());
    const bool isMore = !m_time->text().isEmpty() || !m_proof->text().isEmpty() || !m_note->text().isEmpty();
    fold(!isMore);
    touched();
}

bool RecordForm::hasContent() const
{
    return !casework::describe(m_kind).isEmpty();
}

Result<casework::Payload> RecordForm::payload() const
{
    auto content = m_fields->check().and_then(
        [this] { return casework::payloadFromJson(m_kind, m_fields->value().toObject()); });
    if (!content && m_wrong) return within(u"rightData"_s, content.error());
    return content;
}

/// What every act has.
Result<void> RecordForm::checkOwn() const
{
    if (!m_day->date())
        return refuse(u"bad-date"_s, tr("“%1” is not a day.").arg(m_day->text()), {}, u"on"_s);
    if (!typedTime(m_time->text()) && !m_time->text().trimmed().isEmpty())
        return refuse(u"bad-data"_s, tr("“%1” is not a time of day.").arg(m_time->text()), {}, u"at"_s);
    if (m_late) {
        if (auto late = m_late->check(); !late) return late;
    }
    if (lacksShortfall())
        return refuse(u"missing-data"_s, tr("What becomes of the difference between claim and agreement?"),
                      {}, u"shortfall"_s);
    if (m_wrong && m_reason->text().trimmed().isEmpty())
        return refuse(u"missing-data"_s, tr("A correction needs a reason."), {}, u"reason"_s);
    if (m_second && m_second->isChosen() && !m_second->confirmed())
        return refuse(u"missing-data"_s, tr("The second person has not confirmed yet that it was checked."),
                      {}, u"secondPerson"_s);
    return {};
}

Result<casework::ActDraft> RecordForm::draft() const
{
    if (m_voided && m_voided->isChecked()) {
        if (const auto own = checkOwn(); !own) return refuse(own);
        return correction(m_wrong->payload);
    }
    auto content = payload();
    if (!content) return refuse(content);
    if (const auto own = checkOwn(); !own) return refuse(own);
    if (m_wrong) return correction(std::move(*content));
    if (hasContent() && !m_isTouched && !m_isPassed)
        return refuse(u"missing-data"_s, tr("Nothing was entered yet. Go through the fields with Enter."), {},
                      {});
    return frame(std::move(*content), *m_day->date());
}

/// What a correction would move follows from the right data as a whole.
Result<casework::ActDraft> RecordForm::soFar() const
{
    if (m_wrong || !m_day->date()) return draft();
    return casework::payloadSoFar(m_kind, m_fields->value().toObject()).map([this](casework::Payload &&said) {
        return frame(std::move(said), *m_day->date());
    });
}

casework::ActDraft RecordForm::frame(casework::Payload content, QDate on) const
{
    casework::ActDraft draft{std::move(content), on};
    draft.decidedBy = chosenPerson(m_decidedBy);
    draft.proof.text = m_proof->text().trimmed();
    draft.note = note();
    draft.at = typedTime(m_time->text());
    return draft;
}

/// Why it is late stands first.
QString RecordForm::note() const
{
    QStringList parts;
    if (m_shortfallCell && !m_shortfallCell->isHidden())
        parts.append(tr("Handling of the difference: %1").arg(m_shortfall->currentText()));
    parts.append(m_note->text().trimmed());
    return actNote(m_late, parts);
}

casework::ActDraft RecordForm::correction(casework::Payload content) const
{
    casework::ActCorrected corrected;
    corrected.act = m_wrong->id;
    corrected.reason = m_reason->text().trimmed();
    corrected.voided = m_voided->isChecked();
    if (const auto second = m_second->confirmed()) corrected.secondPerson = second->id;
    if (*m_day->date() != m_wrong->on) corrected.rightDate = m_day->date();
    if (content != m_wrong->payload)
        corrected.rightData = std::make_shared<const casework::Payload>(std::move(content));
    auto draft = frame(casework::Payload(corrected), m_place.today());
    draft.at = {};
    return draft;
}

QStringList RecordForm::missing() const
{
    if (m_voided && m_voided->isChecked())
        return m_reason->text().isEmpty() ? QStringList{tr("Reason")} : QStringList();
    auto labels = m_fields->missing();
    if (!m_day->date()) labels.prepend(tr("Day of the act"));
    if (m_late && !m_late->check()) labels.append(m_late->line()->accessibleName());
    if (lacksShortfall()) labels.append(m_shortfall->accessibleName());
    if (m_reason && m_reason->text().trimmed().isEmpty()) labels.append(tr("Reason"));
    return labels;
}

void RecordForm::goTo(const Refusal &refusal)
{
    const auto member =
        refusal.member.startsWith(rightData) ? refusal.member.mid(rightData.size()) : refusal.member;
    const auto key = firstKey(member).first;
    m_fields->mark({}, {});
    for (auto *cell : cells())
        cell->setWrong({});
    const bool isOwn = m_wrong && !refusal.member.startsWith(rightData);
    if (m_fields->editor(key) && !isOwn) {
        m_fields->mark(member, refusalText(refusal));
        return m_fields->goTo(member);
    }
    auto *place = placeOf(key);
    if (!place) return refusal.member.isEmpty() ? focusFirst() : void();
    if (m_folded->isAncestorOf(place)) fold(false);
    if (auto *cell = cellOf(place)) cell->setWrong(refusalText(refusal));
    place->setFocus(Qt::OtherFocusReason);
}

QList<FieldCell *> RecordForm::cells() const
{
    QList<FieldCell *> own;
    for (auto *cell : findChildren<FieldCell *>()) {
        if (!m_fields->isAncestorOf(cell)) own.append(cell);
    }
    return own;
}

FieldCell *RecordForm::cellOf(const QWidget *place) const
{
    for (auto *cell : cells()) {
        if (cell->editor() == place) return cell;
    }
    return nullptr;
}

/// Where what every act has is typed; nullptr where it is not typed here.
QWidget *RecordForm::placeOf(const QString &key) const
{
    const QHash<QString, QWidget *> places{{u"on"_s, m_day},
                                           {u"at"_s, m_time},
                                           {u"late"_s, m_late ? m_late->line() : nullptr},
                                           {u"proof"_s, m_proof},
                                           {u"note"_s, m_note},
                                           {u"decidedBy"_s, m_decidedBy},
                                           {u"reason"_s, m_reason},
                                           {u"secondPerson"_s, m_second},
                                           {u"shortfall"_s, m_shortfall},
                                           {u"rightDate"_s, m_day}};
    return places.value(key);
}

} // namespace tiaocai::ui
