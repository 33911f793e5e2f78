// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/record_dialog.h"

#include "base/text.h"
#include "dialogs/what_follows.h"
#include "fields/text_editors.h"
#include "law/statutes.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr QLatin1StringView rightData("rightData."); ///< of a correction: the act as it should have been
constexpr int previewRestMs = 250;

QComboBox *personChooser(const QList<office::Person> &people, const QString &objectName, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
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

QLineEdit *line(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    return edit;
}

QFormLayout *rightAlignedForm()
{
    auto *form = new QFormLayout;
    space(form);
    form->setLabelAlignment(Qt::AlignRight);
    return form;
}

QString basisText(ActKind kind)
{
    const auto facts = casework::facts(kind);
    QStringList parts;
    if (!facts.article.isEmpty())
        parts.append(RecordDialog::tr("Basis: %1").arg(law::fullArticles(facts.article)));
    if (!facts.document.isEmpty()) parts.append(RecordDialog::tr("Document: %1").arg(facts.document));
    return parts.join(u"　"_s);
}

/// The draft of another act of the same case stays where it is.
QString draftKey(const Drafts &drafts, const CaseId &id, std::optional<ActKind> preset)
{
    const auto shared = u"record-"_s + id.toString();
    if (!preset) return shared;
    const auto own = shared + u'-' + casework::name(*preset);
    const auto left = casework::chosen<ActKind>(drafts.read(shared).value(u"kind"_s).toString());
    const bool isOthers = left && *left != *preset;
    return isOthers || !drafts.read(own).isEmpty() ? own : shared;
}

} // namespace

RecordDialog::RecordDialog(const Workplace &place, const desk::CaseView &view, std::optional<ActKind> preset,
                           QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_view(view)
{
    build(draftKey(place.drafts(), view.file.id, preset));
    setWindowTitle(tr("Record"));
    for (const auto kind : m_view.mayFollow)
        m_kind->addItem(casework::label(kind), int(kind));
    if (preset) {
        if (m_kind->findData(int(*preset)) < 0) m_kind->insertItem(0, casework::label(*preset), int(*preset));
        m_kind->setCurrentIndex(m_kind->findData(int(*preset)));
    }
    m_day->setDate(place.today());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields(casework::toJson(casework::blank(kind())));
        previewNow();
    });
    if (m_kind->count() > 0) showFields(casework::toJson(casework::blank(kind())));
    restore();
    previewNow();
}

RecordDialog::RecordDialog(const Workplace &place, const desk::CaseView &view, const casework::Act &wrong,
                           QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_view(view)
    , m_wrong(wrong)
{
    build(u"correct-"_s + wrong.id.toString());
    setWindowTitle(tr("Correct an act"));
    m_kind->addItem(casework::label(wrong.kind()), int(wrong.kind()));
    m_kind->setEnabled(false);
    m_day->setDate(wrong.on);
    m_proof->setText(wrong.proof.text);
    showFields(casework::toJson(wrong.payload));
    restore();
}

void RecordDialog::buildEditors()
{
    m_notices = new NoticeBar;
    m_kind = new QComboBox;
    m_kind->setObjectName(u"recordKind"_s);
    m_kind->setMaxVisibleItems(20);
    m_basis = plainLabel({}, u"recordBasis"_s);
    m_day = new DateEdit(m_place.today());
    m_day->setObjectName(u"recordDay"_s);
    m_time = line(u"recordTime"_s);
    m_time->setPlaceholderText(u"9:30"_s);
    m_decidedBy = personChooser(m_place.office().people, u"recordDecidedBy"_s, tr("Decided by"));
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_proof = line(u"recordProof"_s);
    m_proof->setPlaceholderText(tr("file name, or: told orally, by whom and when"));
    m_note = line(u"recordNote"_s);
    m_follows = plainLabel({}, u"recordFollows"_s);
    m_follows->setWordWrap(true);
    m_follows->setFrameShape(QFrame::StyledPanel);
    m_follows->setMargin(spacing);
    m_rest.setSingleShot(true);
    m_rest.setInterval(previewRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RecordDialog::previewNow);
    for (auto *edit : {static_cast<QLineEdit *>(m_day), m_time, m_proof, m_note})
        connect(edit, &QLineEdit::textEdited, this, &RecordDialog::touched);
    connect(m_decidedBy, &QComboBox::activated, this, &RecordDialog::touched);
}

void RecordDialog::build(const QString &draftKey)
{
    setObjectName(u"recordDialog"_s);
    m_draft = new Draft(
        m_place.drafts(), draftKey, [this] { return content(); }, this);
    buildEditors();
    auto *form = rightAlignedForm();
    form->addRow(tr("&What"), m_kind);
    form->addRow(QString(), m_basis);
    auto *when = new QHBoxLayout;
    space(when);
    auto *time = new QLabel(tr("&Time"));
    time->setBuddy(m_time);
    m_time->setMaximumWidth(22 * spacing);
    for (auto *widget :
         {static_cast<QWidget *>(m_day), static_cast<QWidget *>(time), static_cast<QWidget *>(m_time)})
        when->addWidget(widget);
    when->addStretch(1);
    auto *day = new QLabel(m_wrong ? tr("Right &day") : tr("When (&day)"));
    day->setBuddy(m_day);
    form->addRow(day, when);
    auto *after = rightAlignedForm();
    if (m_wrong) buildCorrection(after);
    after->addRow(tr("Decided &by"), m_decidedBy);
    after->addRow(tr("&Proof"), m_proof);
    after->addRow(tr("&Note"), m_note);

    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    const auto &file = m_view.file;
    const auto parties =
        against(file.names(casework::PartyRole::Applicant), file.names(casework::PartyRole::Respondent));
    column->addWidget(heading(u"%1　%2"_s.arg(file.number(), parties), Type::CardTitle, u"recordCase"_s));
    column->addWidget(m_notices);
    column->addLayout(form);
    column->addWidget(m_area, 1);
    column->addLayout(after);
    column->addWidget(plainLabel(tr("What will follow")));
    column->addWidget(m_follows);
    column->addWidget(buildButtons());
    resizeOnScreen(this, {155 * spacing, 80 * spacing}); // the items of an agreement stand in one line
}

void RecordDialog::buildCorrection(QFormLayout *form)
{
    m_reason = line(u"correctReason"_s);
    m_voided = new QCheckBox(tr("It never happened"));
    m_voided->setObjectName(u"correctVoided"_s);
    m_second = personChooser(m_place.office().people, u"correctSecond"_s, tr("Second person"));
    form->addRow(tr("Reason *"), m_reason);
    form->addRow(QString(), m_voided);
    form->addRow(tr("Second person"), m_second);
    connect(m_reason, &QLineEdit::textEdited, this, &RecordDialog::touched);
    connect(m_voided, &QCheckBox::clicked, this, &RecordDialog::touched);
    connect(m_second, &QComboBox::activated, this, &RecordDialog::touched);
}

QWidget *RecordDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = button(tr("Save  Enter"), u"document-save"_s, u"recordSave"_s);
    auto *cancel = button(tr("Leave  Esc"), u"dialog-cancel"_s, u"recordCancel"_s);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &RecordDialog::save);
    return buttons;
}

ActKind RecordDialog::kind() const
{
    return ActKind(m_kind->currentData().toInt());
}

void RecordDialog::showFields(const QJsonObject &content)
{
    m_basis->setText(basisText(kind()));
    m_fields = new RecordEditor(casework::describe(kind()),
                                FieldContext{&m_view.file, m_place.office().people, m_place.today()});
    m_fields->setValue(content);
    connect(m_fields, &FieldEditor::edited, this, &RecordDialog::touched);
    m_area->setWidget(m_fields);
    setTabOrder(m_time, m_fields);
    setTabOrder(m_fields, m_proof);
}

void RecordDialog::touched()
{
    m_isTouched = true;
    m_rest.start();
    m_draft->touched();
}

/// What the act itself asks for apart: its editors have no names of their own.
QJsonObject RecordDialog::content() const
{
    QJsonObject lines;
    for (const auto *edit : {static_cast<const QLineEdit *>(m_day), static_cast<const QLineEdit *>(m_time),
                             static_cast<const QLineEdit *>(m_proof), static_cast<const QLineEdit *>(m_note)})
        lines.insert(edit->objectName(), edit->text());
    if (m_reason) lines.insert(m_reason->objectName(), m_reason->text());
    return {{u"kind"_s, casework::name(kind())},
            {u"lines"_s, lines},
            {u"fields"_s, m_fields ? m_fields->value() : QJsonValue()}};
}

/// What was typed here and not saved.
void RecordDialog::restore()
{
    const auto left = m_draft->left();
    const auto kind = casework::chosen<ActKind>(left.value(u"kind"_s).toString());
    if (!kind || m_kind->findData(int(*kind)) < 0) return;
    m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
    const auto lines = left.value(u"lines"_s).toObject();
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        if (auto *edit = findChild<QLineEdit *>(it.key())) edit->setText(it.value().toString());
    }
    if (m_fields) m_fields->setValue(left.value(u"fields"_s));
    touched();
    m_notices->tell(NoticeBar::Kind::Info, tr("What you had typed and not saved is here again."));
    m_notices->offer(tr("Empty the form"), u"discardRecord"_s, [this] { startOver(); });
}

void RecordDialog::startOver()
{
    m_draft->drop();
    m_isTouched = false;
    for (auto *edit : {m_time, m_proof, m_note, m_reason}) {
        if (edit) edit->clear();
    }
    m_day->setDate(m_wrong ? m_wrong->on : m_place.today());
    m_decidedBy->setCurrentIndex(0);
    showFields(casework::toJson(m_wrong ? m_wrong->payload : casework::blank(kind())));
    m_notices->clear();
    previewNow();
}

Result<casework::Payload> RecordDialog::payload() const
{
    if (!m_fields) return refuse(u"act-not-allowed"_s, tr("Nothing may follow in this case."));
    if (const auto typed = m_fields->check(); !typed) return refuse(typed);
    return casework::payloadFromJson(kind(), m_fields->value().toObject());
}

Result<casework::ActDraft> RecordDialog::draft() const
{
    if (!m_day->date())
        return refuse(u"bad-date"_s, tr("“%1” is not a day.").arg(m_day->text()), {}, u"on"_s);
    const auto time = typedTime(m_time->text());
    if (!time && !m_time->text().trimmed().isEmpty())
        return refuse(u"bad-data"_s, tr("“%1” is not a time of day.").arg(m_time->text()), {}, u"at"_s);
    auto content = payload();
    if (!content) return refuse(content);
    if (m_wrong) return correction(std::move(*content));
    casework::ActDraft draft{std::move(*content), *m_day->date()};
    draft.at = time;
    draft.decidedBy = chosenPerson(m_decidedBy);
    draft.proof.text = m_proof->text().trimmed();
    draft.note = m_note->text().trimmed();
    return draft;
}

Result<casework::ActDraft> RecordDialog::correction(casework::Payload content) const
{
    if (m_reason->text().trimmed().isEmpty())
        return refuse(u"missing-data"_s, tr("A correction needs a reason."), {}, u"reason"_s);
    casework::ActCorrected corrected;
    corrected.act = m_wrong->id;
    corrected.reason = m_reason->text().trimmed();
    corrected.voided = m_voided->isChecked();
    corrected.secondPerson = chosenPerson(m_second);
    if (*m_day->date() != m_wrong->on) corrected.rightDate = m_day->date();
    if (content != m_wrong->payload)
        corrected.rightData = std::make_shared<const casework::Payload>(std::move(content));
    casework::ActDraft draft{casework::Payload(corrected), m_place.today()};
    draft.decidedBy = chosenPerson(m_decidedBy);
    draft.proof.text = m_proof->text().trimmed();
    draft.note = m_note->text().trimmed();
    return draft;
}

void RecordDialog::previewNow()
{
    const auto asked = ++m_asked;
    const auto typed = draft();
    if (!typed) {
        m_follows->setText(refusalText(typed.error()));
        return;
    }
    m_place.desk.ask(
        this,
        [id = m_view.file.id, draft = *typed](const desk::Desk &desk) {
            return desk.cases().preview(id, draft);
        },
        [this, asked](const Result<desk::Recorded> &previewed) {
            if (asked == m_asked) showFollowing(previewed);
        });
}

void RecordDialog::showFollowing(const Result<desk::Recorded> &previewed)
{
    if (!previewed) {
        m_follows->setText(refusalText(previewed.error()));
        return;
    }
    const auto lines = whatFollows(m_place, m_view, *previewed);
    m_follows->setText(lines.isEmpty() ? tr("No date moves.") : lines.join(u'\n'));
}

void RecordDialog::save()
{
    const auto typed = draft();
    if (!typed) return refused(typed.error());
    m_save->setEnabled(false);
    m_place.desk.ask(
        this,
        [id = m_view.file.id, draft = *typed](desk::Desk &desk) { return desk.cases().record(id, draft); },
        [this](const Result<desk::Recorded> &done) {
            m_save->setEnabled(true);
            if (!done) return refused(done.error());
            m_draft->drop();
            emit recorded(*done);
            accept();
        });
}

/// Told, with the cursor where it is put right.
void RecordDialog::refused(const Refusal &refusal)
{
    m_notices->tell(refusal);
    const auto member =
        refusal.member.startsWith(rightData) ? refusal.member.mid(rightData.size()) : refusal.member;
    const auto key = firstKey(member).first;
    if (m_fields && m_fields->editor(key))
        m_fields->goTo(member);
    else if (auto *place = placeOf(key))
        place->setFocus();
    m_area->ensureWidgetVisible(focusWidget());
}

/// Where what every act has is typed; nullptr where it is not typed here.
QWidget *RecordDialog::placeOf(const QString &key) const
{
    const QHash<QString, QWidget *> places{{u"on"_s, m_day},
                                           {u"at"_s, m_time},
                                           {u"proof"_s, m_proof},
                                           {u"note"_s, m_note},
                                           {u"decidedBy"_s, m_decidedBy},
                                           {u"reason"_s, m_reason},
                                           {u"secondPerson"_s, m_second}};
    return places.value(key);
}

void RecordDialog::reject()
{
    if (m_isTouched) {
        m_draft->keep();
        emit kept(
            tr("What you typed is kept as a draft: it is here again when you record or correct the same."));
    }
    QDialog::reject();
}

} // namespace tiaocai::ui
