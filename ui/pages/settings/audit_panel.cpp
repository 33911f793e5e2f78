// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/audit_panel.h"

#include "base/text.h"
#include "reports/audit_report.h"
#include "reports/print.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/paper.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Event;

namespace {

constexpr int daysBack = 30;

QString kindText(const QString &what)
{
    if (const auto event = chosen<Event>(what)) return label(*event);
    return what == u"act" ? AuditPanel::tr("Act in a case") : AuditPanel::tr("Act of the office");
}

/// "李敏（代周建华）" on the days on which he stands in.
QString whoText(const desk::AuditRow &row)
{
    if (row.insteadOf.isEmpty()) return row.who;
    return AuditPanel::tr("%1 (standing in for %2)").arg(row.who, row.insteadOf.join(u'、'));
}

QString whoInLaw(const desk::AuditRow &row)
{
    return row.insteadOf.isEmpty() ? row.who : u"%1（代%2）"_s.arg(row.who, row.insteadOf.join(u'、'));
}

} // namespace

AuditPanel::AuditPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_person(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(new DateEdit(place.today()))
    , m_to(new DateEdit(place.today()))
    , m_lines(new RowModel<desk::AuditRow>(
          {{tr("No."),
            [](const desk::AuditRow &row) { return QString::number(row.seq); },
            [](const desk::AuditRow &row) { return QVariant(row.seq); },
            {},
            true},
           {tr("When"), [](const desk::AuditRow &row) { return row.at.toString(u"yyyy-MM-dd HH:mm:ss"_s); }},
           {tr("Who"), whoText},
           {tr("What"), [](const desk::AuditRow &row) { return kindText(row.what); }},
           {tr("Subject"), [](const desk::AuditRow &row) { return desk::subjectOf(row); }},
           {tr("Link"), [](const desk::AuditRow &row) { return row.chain.left(16); }}},
          this))
    , m_head(quietLabel({}, u"auditHead"_s))
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addLayout(buildFilters());
    auto *table = new TableView(m_lines, u"auditTable"_s, tr("Audit"));
    table->setWhenEmpty(tr("Nothing was recorded, refused or printed in these days by this person."));
    column->addWidget(table, 1);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_head);
}

QLayout *AuditPanel::buildFilters()
{
    auto *row = flowOf();
    m_kind->addItem(tr("Everything"));
    m_kind->addItem(tr("Act in a case"), u"act"_s);
    m_kind->addItem(tr("Act of the office"), u"office-act"_s);
    for (const auto &event : choices<Event>)
        m_kind->addItem(label(event.value), name(event.value));
    m_from->setDate(m_place.today().addDays(-daysBack));
    m_to->setDate(m_place.today());
    addField(row, tr("From"), m_from, u"auditFrom"_s);
    addField(row, tr("To"), m_to, u"auditTo"_s);
    addField(row, tr("Person"), m_person, u"auditPerson"_s);
    addField(row, tr("Kind"), m_kind, u"auditKind"_s);
    auto *save = button(tr("Save as a report…"), u"document-save-as"_s, u"auditSave"_s);
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &AuditPanel::save);
    for (auto *box : {m_person, m_kind})
        connect(box, &QComboBox::activated, this, &AuditPanel::refresh);
    for (auto *day : {m_from, m_to})
        connect(day, &QLineEdit::editingFinished, this, &AuditPanel::refresh);
    return row;
}

void AuditPanel::showPeople()
{
    const auto chosenOne = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    for (const auto &person : m_place.office().people)
        m_person->addItem(person.name, person.id.uuid());
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosenOne)));
}

void AuditPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

desk::AuditQuery AuditPanel::query() const
{
    desk::AuditQuery query{.from = m_from->date().value_or(QDate()), .to = m_to->date().value_or(QDate())};
    if (const auto person = m_person->currentData().toUuid(); !person.isNull()) query.who = PersonId(person);
    if (const auto kind = m_kind->currentData().toString(); !kind.isEmpty()) query.what = {kind};
    return query;
}

void AuditPanel::refresh()
{
    if (!isVisible() || !m_place.isRead()) return;
    showPeople();
    m_place.desk.ask(
        this, [asked = query()](const desk::Desk &desk) { return desk.proof().audit(asked); },
        [this](const Result<desk::Audit> &audit) {
            if (!audit) return m_notices->tell(audit.error());
            show(*audit);
        });
}

void AuditPanel::show(const desk::Audit &audit)
{
    m_lines->setRows(audit.lines);
    m_length = audit.length;
    m_shownHead = audit.head;
    m_head->setText(tr("Head of the chain: line %1, %2").arg(audit.length).arg(audit.head));
}

void AuditPanel::save()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the audit"),
        proposedFile({m_place.office().office.name, tr("Audit"), toText(m_place.today())}, u".pdf"_s),
        u"PDF (*.pdf);;Excel (*.xlsx)"_s);
    if (!path.isEmpty()) saveTo(path);
}

void AuditPanel::saveTo(const QString &path)
{
    reports::AuditReport report{.office = m_place.office().office.name,
                                .from = m_from->date().value_or(QDate()),
                                .to = m_to->date().value_or(QDate()),
                                .person = m_person->currentIndex() > 0 ? m_person->currentText() : QString(),
                                .length = m_length,
                                .head = m_shownHead,
                                .printedBy = m_place.office().actor.name,
                                .printedAt = m_place.desk.now().moment,
                                .demonstration = m_place.office().office.demonstration};
    for (const auto &row : m_lines->rows())
        report.lines << reports::AuditReportLine{
            row.seq, row.at, whoInLaw(row), row.what, desk::subjectOf(row, Speech::ofLaw()), row.chain};
    m_place.desk.ask(
        this, [path](desk::Desk &desk) { return desk.proof().keep(Event::Export, u"audit "_s + path); },
        [this, path, report](const Result<void> &kept) {
            if (!kept) return m_notices->tell(kept.error());
            m_place.desk.work(
                this, [path, report] { return reports::write(reports::auditReport(report), path); },
                [this, path](const Result<reports::Printed> &written) {
                    if (!written) return m_notices->tell(written.error());
                    m_notices->tell(NoticeBar::Kind::Info, tr("Saved as %1.").arg(path));
                });
        });
}

} // namespace tiaocai::ui
