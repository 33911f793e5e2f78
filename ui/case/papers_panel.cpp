// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/papers_panel.h"

#include "dialogs/paper_dialog.h"
#include "documents/template.h"
#include "law/statutes.h"
#include "reports/case_paper.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// "开庭地点（《…仲裁法》第35条）": a link by its place in the list; names are data and never markup.
QString linkTo(const documents::Missing &missing, qsizetype place)
{
    QStringList articles;
    for (const auto &word : missing.mandatory) {
        if (!word.isEmpty() && word.back().isDigit()) articles << word;
    }
    auto words = missing.entry.isEmpty() ? missing.name : missing.entry + u' ' + missing.name;
    if (!articles.isEmpty()) words += u"（%1）"_s.arg(law::fullArticles(articles.join(u';')));
    return u"<a href=\"%1\">%2</a>"_s.arg(place).arg(words.toHtmlEscaped());
}

} // namespace

PapersPanel::PapersPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_rows(new RowModel<PaperGroup>(paperGroupColumns(), this))
    , m_table(new TableView(m_rows, u"paperGroups"_s, tr("Papers")))
    , m_missing(new QLabel)
    , m_open(button(tr("Open…"), u"document-preview"_s, u"paperOpen"_s))
    , m_blank(button(tr("Blank form…"), u"document-save-as"_s, u"paperBlank"_s))
{
    setObjectName(u"papersPanel"_s);
    setFocusProxy(m_table);
    m_table->setWhenEmpty(tr("The case offers no paper yet. Each act brings those that belong to it."));
    m_missing->setObjectName(u"paperMissing"_s);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *line = new QHBoxLayout;
    space(line, spacing / 2);
    line->addWidget(m_missing, 1);
    line->addWidget(m_blank);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(m_table, 1);
    column->addLayout(line);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PapersPanel::showCurrent);
    connect(m_table, &TableView::opened, this, &PapersPanel::openCurrent);
    m_table->installEventFilter(this);
    m_missing->installEventFilter(this);
    connect(m_open, &QPushButton::clicked, this, &PapersPanel::openCurrent);
    connect(m_blank, &QPushButton::clicked, this, &PapersPanel::saveBlank);
    // Where it leads the words may change: not while the key or the press that chose it is still under way in them.
    connect(
        m_missing, &QLabel::linkActivated, this,
        [this](const QString &link) {
            const auto *group = current();
            const auto stopping = group ? group->stopping() : QList<documents::Missing>();
            if (link.toInt() < stopping.size()) emit fillAsked(stopping.at(link.toInt()));
        },
        Qt::QueuedConnection);
    showCurrent();
}

/// Enter on a paper opens the paper, on what is missing it leads there; elsewhere on the case's page it records.
bool PapersPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool takesEnter = watched == m_table || watched == m_missing;
    if (takesEnter && event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void PapersPanel::show(const CaseId &id, const QString &number)
{
    m_number = number;
    if (std::exchange(m_case, id) != id) { // nothing of another case can be opened meanwhile
        forgetWish();
        m_rows->setRows({});
        showCurrent();
    }
    ask(isVisible());
}

void PapersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isListed && !m_case.isNull()) ask(true);
}

/// What was to be opened is not opened later, over whatever is done then.
void PapersPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forgetWish();
}

void PapersPanel::forgetWish()
{
    m_opensFirst = false;
    m_wanted.clear();
}

/// What is not looked at is only counted.
void PapersPanel::ask(bool isSeen)
{
    using Missing = desk::Papers::Missing;
    m_isListed = isSeen;
    m_isRead = false;
    if (!isSeen) m_rows->setRows({}); // nothing that changed since can be opened
    m_place.desk.ask(
        this,
        [id = m_case, what = isSeen ? Missing::Told : Missing::Left](const desk::Desk &desk) {
            return desk.papers().list(id, what);
        },
        [this, id = m_case, isSeen, asked = ++m_asked](const Result<QList<desk::PaperLine>> &lines) {
            if (id != m_case || asked != m_asked) return;
            if (!lines) {
                forgetWish();
                return m_notices->tell(lines.error());
            }
            const auto groups = paperGroups(*lines);
            m_count = groups.size();
            if (isSeen) list(groups);
            emit listed();
        });
}

void PapersPanel::list(const QList<PaperGroup> &groups)
{
    const int row = std::max(0, m_table->currentRow());
    m_rows->setRows(groups);
    m_table->fitColumns();
    if (count() > 0) m_table->setCurrentIndex(m_rows->index(std::min(row, int(count()) - 1), 0));
    showCurrent();
    m_isRead = true;
    const auto form = std::exchange(m_wanted, {});
    const bool opensFirst = std::exchange(m_opensFirst, false);
    if (!form.isEmpty())
        openForm(form);
    else if (opensFirst && !groups.isEmpty())
        openFirst();
}

const PaperGroup *PapersPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows->rows().size() ? &m_rows->row(row) : nullptr;
}

void PapersPanel::showCurrent()
{
    const auto *group = current();
    m_open->setEnabled(group);
    m_blank->setEnabled(group && group->paper());
    QStringList links;
    if (group) {
        const auto stopping = group->stopping();
        for (qsizetype i = 0; i < stopping.size(); ++i)
            links << linkTo(stopping[i], i);
    }
    m_missing->setText(links.isEmpty() ? QString() : tr("Missing: %1").arg(links.join(u'、')));
}

void PapersPanel::openFirst()
{
    if (!m_isRead) {
        m_opensFirst = true;
        return;
    }
    if (m_rows->rows().isEmpty()) return;
    m_table->setCurrentIndex(m_rows->index(0, 0));
    openCurrent();
}

void PapersPanel::openForm(const QString &id)
{
    if (!m_isRead) { // it may be issued already
        m_wanted = id;
        if (!m_isListed) ask(true);
        return;
    }
    const auto &catalogue = documents::Catalogue::ofProgram();
    if (openPaper({id}) || !catalogue) return;
    if (const auto *paper = catalogue->paper(id))
        openDialog({{desk::PaperLine{.paper = paper, .recipient = {{}, {}, paper->recipient}}}});
}

bool PapersPanel::openPaper(const QStringList &ids)
{
    const auto &rows = m_rows->rows();
    const auto found = std::ranges::find_if(
        rows, [&](const PaperGroup &group) { return group.paper() && ids.contains(group.paper()->id); });
    if (found == rows.end()) return false;
    m_table->setCurrentIndex(m_rows->index(int(found - rows.begin()), 0));
    openCurrent();
    return true;
}

void PapersPanel::openCurrent()
{
    const auto *group = current();
    if (m_isRead && group && group->paper()) openDialog(*group); // what is read anew may have been issued
}

void PapersPanel::openDialog(const PaperGroup &group)
{
    auto *dialog = new PaperDialog(m_place, m_case, m_number, group, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::issued, this, &PapersPanel::issued);
    dialog->open();
}

void PapersPanel::saveBlank()
{
    const auto *group = current();
    if (!group || !group->paper()) return;
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the blank form"),
                                                   proposedFile({group->paper()->name}, u".pdf"_s),
                                                   tr("PDF (*.pdf);;Word (*.docx)"));
    if (path.isEmpty()) return;
    m_place.desk.ask(
        this, [paper = group->paper()->id](const desk::Desk &desk) { return desk.papers().blank(paper); },
        [this, path](const Result<documents::Sheet> &sheet) {
            if (!sheet) return m_notices->tell(sheet.error());
            writeBehind(m_place, path, m_notices,
                        [sheet = *sheet, path] { return reports::write(reports::casePaper(sheet), path); });
        });
}

} // namespace tiaocai::ui
