// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/act_pane.h"

#include "base/text.h"
#include "casework/act_words.h"
#include "look/tokens.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int actPaneLabelWidth = 96;

QTextCharFormat ink(const QColor &colour, bool bold = false)
{
    QTextCharFormat format;
    format.setForeground(colour);
    if (bold) format.setFontWeight(QFont::Bold);
    return format;
}

/// Two columns of plain text: nothing of it is ever markup.
class Lines {
public:
    explicit Lines(QTextEdit &text)
        : m_cursor(text.document())
    {
        text.clear();
        m_cursor.movePosition(QTextCursor::End);
    }
    void add(const QString &label, const QString &value, const QColor &colour = tokens().text)
    {
        m_rows << Row{label, value, colour};
    }
    void write()
    {
        if (m_rows.isEmpty()) return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(2);
        format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, actPaneLabelWidth),
                                          QTextLength(QTextLength::PercentageLength, 100)});
        auto *table = m_cursor.insertTable(int(m_rows.size()), 2, format);
        for (int i = 0; i < m_rows.size(); ++i) {
            table->cellAt(i, 0).firstCursorPosition().insertText(m_rows[i].label, ink(tokens().text2));
            table->cellAt(i, 1).firstCursorPosition().insertText(m_rows[i].value, ink(m_rows[i].colour));
        }
    }

private:
    struct Row {
        QString label, value;
        QColor colour;
    };

    QTextCursor m_cursor;
    QList<Row> m_rows;
};

} // namespace

ActPane::ActPane(const Workplace &place)
    : m_place(place)
    , m_title(new ElidedLabel(Type::CardTitle, u"actTitle"_s))
    , m_when(new ElidedLabel(Type::Body, u"actWhen"_s))
    , m_text(new QTextEdit)
    , m_actions(new QHBoxLayout)
    , m_files(new QHBoxLayout)
    , m_foot(new ElidedLabel(Type::Small, u"actFoot"_s))
{
    setObjectName(u"actPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_when->setQuiet(true);
    m_foot->setQuiet(true);
    m_text->setObjectName(u"actText"_s);
    m_text->setAccessibleName(tr("What was recorded"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(ui::font(Type::Body));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    auto *head = new QHBoxLayout;
    space(head);
    head->addWidget(m_title);
    head->addWidget(m_when, 1);
    space(m_actions);
    head->addLayout(m_actions);
    space(m_files);
    auto *foot = new QHBoxLayout;
    space(foot);
    foot->addLayout(m_files);
    foot->addWidget(m_foot, 1);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->setContentsMargins(cardMargin, spacing, cardMargin, spacing);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(hairline());
    column->addLayout(foot);
}

void ActPane::show(const desk::CaseView &view, const ActEntry &entry)
{
    m_view = &view;
    m_entry = entry;
    write();
}

void ActPane::clear()
{
    m_view = nullptr;
    m_entry.reset();
    m_title->setText({});
    m_when->setText({});
    m_text->clear();
    writeFoot();
}

QString ActPane::text() const
{
    return m_title->text() + u'\n' + m_when->text() + u'\n' + m_text->toPlainText() + u'\n' + m_foot->text();
}

void ActPane::write()
{
    if (!m_entry) return;
    const auto &act = m_entry->act;
    m_title->setText(casework::label(act.kind()));
    auto when = casework::dayInWords(act.on, Speech::ofWindow());
    if (act.at) when += u' ' + act.at->toString(u"HH:mm"_s);
    m_when->setText(when);
    Lines lines(*m_text);
    if (const auto late = lateWords(*m_entry); !late.isEmpty()) lines.add(tr("Entered"), late, tokens().warn);
    const casework::Naming naming{.file = m_view->file, .people = m_view->people, .places = m_view->places};
    for (const auto &said : casework::said(act.payload, naming))
        lines.add(said.label, said.value);
    if (act.decidedBy) lines.add(tr("Decided by"), m_view->people.value(*act.decidedBy));
    if (!act.proof.text.isEmpty()) lines.add(tr("Proof"), act.proof.text);
    if (!act.note.isEmpty()) lines.add(act.batch ? tr("Words of the ledger") : tr("Note"), act.note);
    for (const auto &correction : correctionsOf(*m_view, act.id)) {
        const auto at = correction.at.toString(u"yyyy-MM-dd HH:mm"_s);
        lines.add(correction.voided ? tr("Struck out") : tr("Corrected"),
                  tr("%1, by %2, %3").arg(correction.reason, correction.by, at), tokens().warn);
        for (const auto &changed : correction.changes)
            lines.add(changed[0], u"%1 → %2"_s.arg(changed[1].isEmpty() ? u"—"_s : changed[1],
                                                   changed[2].isEmpty() ? u"—"_s : changed[2]));
        lines.add(tr("Checked by"), correction.checkedBy);
    }
    lines.write();
    m_text->moveCursor(QTextCursor::Start);
    writeFoot();
}

void ActPane::writeFoot()
{
    empty(m_files);
    m_foot->setText({});
    if (!m_entry) return;
    for (const auto &attached : m_view->attachments) {
        if (attached.file.proves != m_entry->act.id && attached.act != m_entry->act.id) continue;
        auto *file =
            button(attached.isThere ? attached.file.fileName : tr("%1 (missing)").arg(attached.file.fileName),
                   u"mail-attachment"_s, u"actFile"_s, Rank::Ghost);
        connect(file, &QPushButton::clicked, this, [this, id = attached.act] { emit attachmentOpened(id); });
        m_files->addWidget(file);
    }
    const auto &act = m_entry->act;
    const auto at = act.recordedAt.toString(u"yyyy-MM-dd HH:mm"_s);
    m_foot->setText(tr("recorded: %1 %2").arg(m_entry->recorder, at));
}

void ActPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) write();
}

} // namespace tiaocai::ui
