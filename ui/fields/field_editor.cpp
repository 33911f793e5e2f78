// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_editor.h"

#include "base/text.h"
#include "fields/choice_editors.h"
#include "fields/items_editor.h"
#include "fields/known_editors.h"
#include "fields/record_editors.h"
#include "fields/signatures_editor.h"
#include "fields/text_editors.h"
#include "widgets/form_keys.h"
#include "workplace.h"

#include <QEvent>
#include <QFocusEvent>
#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::FieldDescription;

namespace {

using Options = QList<QPair<QString, QString>>;

Options parties(const casework::CaseFile &file)
{
    Options options;
    for (const auto &party : file.parties) {
        if (party.isActive())
            options.append({party.record.id.toString(),
                            u"%1（%2）"_s.arg(party.record.called(), casework::label(party.record.role))});
    }
    return options;
}

Options claims(const casework::CaseFile &file)
{
    Options options;
    for (const auto &claim : file.claims) {
        const auto amount = claim.record.amount ? u" "_s + toText(*claim.record.amount) : QString();
        options.append({claim.record.id.toString(), casework::label(claim.record.cause) + amount});
    }
    return options;
}

Options items(const casework::CaseFile &file)
{
    Options options;
    for (const auto &item : file.items) {
        const auto amount = item.agreed.amount ? toText(*item.agreed.amount) : item.agreed.text;
        const auto due = item.agreed.due ? u" "_s + toText(*item.agreed.due) : QString();
        options.append({item.agreed.id.toString(), amount + due});
    }
    return options;
}

Options hearings(const FieldContext &context)
{
    const auto places = context.place ? context.place->office().registers.names() : QHash<QString, QString>();
    Options options;
    for (const auto &hearing : context.file->hearings)
        options.append(
            {hearing.id.toString(), toText(hearing.day) + u' ' + places.value(hearing.room, hearing.room)});
    return options;
}

Options decisions(const casework::CaseFile &file)
{
    Options options;
    for (const auto &decision : file.decisions)
        options.append({decision.document.toString(), casework::label(decision.what) + u' ' +
                                                          decision.number + u' ' + toText(decision.on)});
    return options;
}

/// Each once for each of those whom it is for, by its number.
Options issuedPapers(const casework::CaseFile &file)
{
    Options options;
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<casework::DocumentIssued>(&act.payload);
        if (!issued || issued->document.isNull() || !issued->what) continue;
        QStringList names;
        for (const auto &id : issued->addressees) {
            if (const auto *party = file.party(id)) names << party->record.called();
        }
        const auto words = QStringList{issued->templateName.isEmpty() ? casework::label(*issued->what)
                                                                      : issued->templateName,
                                       issued->number, names.join(u'、')}
                               .join(u' ');
        options.append({issued->document.toString(), words.trimmed()});
    }
    return options;
}

Options evidence(const casework::CaseFile &file)
{
    Options options;
    for (const auto &one : file.evidence)
        options.append({one.item.id.toString(), one.item.number + u' ' + one.item.name});
    return options;
}

/// A scan is a file of the case.
Options attachments(const casework::CaseFile &file)
{
    Options options;
    for (const auto &act : file.effective) {
        if (const auto *attached = std::get_if<casework::FileAttached>(&act.payload))
            options.append({act.id.toString(), attached->fileName});
    }
    return options;
}

/// By their names, as the act keeps them; who was elected before stays to be seen.
Options delegates(const casework::CaseFile &file)
{
    QStringList names;
    for (const auto &party : file.active(casework::PartyRole::Applicant))
        names << party.record.called();
    for (const auto &act : file.effective) {
        if (const auto *elected = std::get_if<casework::DelegatesElected>(&act.payload))
            names << elected->delegates;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    Options options;
    for (const auto &name : names)
        options.append({name, name});
    return options;
}

Options representatives(const casework::CaseFile &file)
{
    Options options;
    for (const auto &one : file.representatives) {
        if (!one.until) options.append({one.record.id.toString(), one.record.name});
    }
    return options;
}

Options acts(const casework::CaseFile &file)
{
    Options options;
    for (const auto &act : file.effective)
        options.append({act.id.toString(), toText(act.on) + u' ' + casework::label(act.kind())});
    return options;
}

Options people(const QList<office::Person> &staff)
{
    Options options;
    for (const auto &person : staff) {
        if (person.isHere()) options.append({person.id.toString(), person.name});
    }
    return options;
}

/// Whoever this case names already stays to be seen.
bool isNamedInCase(const casework::CaseFile &file, const PersonId &person)
{
    return file.tribunal.contains(person) ||
           std::ranges::any_of(file.hearings, [&](const casework::Hearing &one) {
               return one.arbitrators.contains(person) || one.sat.contains(person);
           });
}

/// Of a court those of its register whose term is not over; elsewhere anybody.
Options offeredArbitrators(const FieldContext &context)
{
    static const office::Registers none;
    const auto &registers = context.place ? context.place->office().registers : none;
    if (registers.isEmpty()) return people(context.people);
    auto staff = context.people;
    staff.removeIf([&](const office::Person &person) {
        const auto *entry = registers.arbitrator(person.id);
        const bool mayStillSit = entry && std::ranges::any_of(entry->terms, [&](const office::Term &term) {
                                     return !term.to.isValid() || term.to >= context.today;
                                 });
        return !mayStillSit && !(context.file && isNamedInCase(*context.file, person.id));
    });
    return people(staff);
}

FieldEditor *madeFor(const FieldDescription &field, const FieldContext &context)
{
    if (field.key == "items"_L1 && field.type == "record"_L1 && context.file)
        return new ItemsEditor(field, context);
    if (field.key == "signatures"_L1 && context.file) return new SignaturesEditor(context);
    if (field.key == "delegates"_L1 && context.file) return new ManyChoiceEditor(delegates(*context.file));
    if (field.type == "record"_L1)
        return field.many ? recordListEditor(field, context) : recordEditor(field, context);
    if (field.type == "text"_L1 && context.place && isCaseNumber(field))
        return new CaseEditor(field, *context.place);
    if (field.type == "text"_L1 && context.place && isKnownWord(field.key))
        return new KnownWordsEditor(field.key, context);
    if (field.type == "text"_L1) return field.many ? new LinesEditor(true) : textEditor(field, context);
    if (field.type == "date"_L1) return new DateFieldEditor(field, context.today);
    if (field.type == "yes-no"_L1) return new YesNoEditor(field.label);
    if (field.type == askedYesNo) return new AskedYesNoEditor(field.label);
    if (field.type == "time"_L1 || field.type == "number"_L1 || field.type == "money"_L1)
        return new ParsedEditor(field);
    const auto options = optionsFor(field, context);
    const bool isFixed = field.type == "choice"_L1 && field.required && !field.many && !context.inRow;
    if (isFixed && options.size() <= SegmentEditor::most) return new SegmentEditor(options, field.label);
    return field.many ? static_cast<FieldEditor *>(new ManyChoiceEditor(options))
                      : new ChoiceEditor(options, field.required);
}

/// The rest of a path, after the dot that parts it from what stands before.
QString after(const QString &member, qsizetype end)
{
    return member.mid(member.size() > end && member[end] == u'.' ? end + 1 : end);
}

} // namespace

void FieldEditor::setUsualWidth(int width)
{
    m_usualWidth = width;
    updateGeometry();
}

QSize FieldEditor::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({m_usualWidth, 0});
}

void FieldEditor::goTo(const QString &)
{
    setFocus(Qt::OtherFocusReason);
}

void FieldEditor::propose(const QJsonValue &value)
{
    if (value.isUndefined() || !this->value().isUndefined()) return;
    setValue(value);
    awaitALook();
}

void FieldEditor::awaitALook()
{
    for (auto *place : stops()) {
        if (place) place->installEventFilter(this);
    }
    connect(this, &FieldEditor::edited, this, &FieldEditor::setLookedAt, Qt::UniqueConnection);
    setProposed(true);
}

QStringList FieldEditor::onlyProposed() const
{
    return m_isProposed ? QStringList{QString()} : QStringList();
}

void FieldEditor::setOnlyProposed(const QStringList &ways)
{
    ways.contains(QString()) ? awaitALook() : setLookedAt();
}

void FieldEditor::setLookedAt()
{
    setProposed(false);
}

void FieldEditor::setProposed(bool proposed)
{
    if (proposed == m_isProposed) return;
    m_isProposed = proposed;
    auto colors = QPalette(); // the program's own, once it is the person's word
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        if (proposed) colors.setColor(role, colors.color(QPalette::PlaceholderText));
    }
    for (auto *place : stops()) {
        if (!place) continue;
        place->setPalette(colors);
        place->setProperty(wantsALook, proposed);
    }
    emit proposedChanged();
}

/// Passed through by the person: by Tab, Enter or a click elsewhere, and not by the program putting the cursor away.
bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_isProposed) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::MouseFocusReason)
            setProposed(false);
    }
    return QWidget::eventFilter(watched, event);
}

QString wayWithin(const QString &holder, const QString &member)
{
    const bool isNext = member.isEmpty() || member.startsWith(u'[');
    return (isNext ? holder : holder + u'.') + member;
}

tl::unexpected<Refusal> within(const QString &holder, Refusal refusal)
{
    refusal.member = wayWithin(holder, refusal.member);
    return tl::unexpected(std::move(refusal));
}

QPair<QString, QString> firstKey(const QString &member)
{
    static const QRegularExpression separator(u"[.[]"_s);
    const auto found = member.indexOf(separator);
    const auto end = found < 0 ? member.size() : found;
    return {member.left(end), after(member, end)};
}

QPair<qsizetype, QString> firstIndex(const QString &member)
{
    const auto end = member.indexOf(u']');
    if (!member.startsWith(u'[') || end < 0) return {-1, member};
    return {member.mid(1, end - 1).toLongLong(), after(member, end + 1)};
}

QList<QPair<QString, QString>> optionsFor(const FieldDescription &field, const FieldContext &context)
{
    const bool isSeat = field.key == "arbitrators"_L1 || field.key == "presiding"_L1;
    if (field.type == "person"_L1) return isSeat ? offeredArbitrators(context) : people(context.people);
    if (!context.file || field.type == "choice"_L1) return field.options;
    if (field.type == "hearing"_L1) return hearings(context);
    if (field.key == "attachment"_L1) return attachments(*context.file);
    if (field.type == "document"_L1 && context.servesPapers)
        return decisions(*context.file) + issuedPapers(*context.file);
    using Offer = Options (*)(const casework::CaseFile &);
    static const QHash<QString, Offer> offers{
        {u"party"_s, parties},      {u"claim"_s, claims}, {u"item"_s, items},
        {u"document"_s, decisions}, {u"act"_s, acts},     {u"representative"_s, representatives},
        {u"evidence"_s, evidence}};
    const auto offer = offers.value(field.type);
    return offer ? offer(*context.file) : field.options;
}

FieldEditor *makeEditor(const FieldDescription &field, const FieldContext &context)
{
    auto *editor = madeFor(field, context);
    editor->setObjectName(u"field."_s + field.key);
    editor->setAccessibleName(field.label);
    if (auto *proxy = editor->focusProxy()) proxy->setAccessibleName(field.label);
    return editor;
}

} // namespace tiaocai::ui
