// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/paper_texts_panel.h"

#include "base/text.h"
#include "look/tokens.h"
#include "reports/case_paper.h"
#include "tables/table_view.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/pdf_view.h"
#include "widgets/search_field.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::PaperText;
using documents::FieldType;
using documents::NamedField;

namespace {

constexpr int pictureRestMs = 400, besideEachOther = 900, listWidth = 230, leastLines = 60;
constexpr QLatin1StringView linePrefix("line.");
enum Against { Programs, Since };

/// As a text names it: a list, or what is only asked whether it is there, as a section.
QString written(const documents::PaperField &field)
{
    const bool isSection = field.type == FieldType::List || field.type == FieldType::Flag;
    return isSection ? u"{{#%1}}{{/%1}}"_s.arg(field.name) : u"{{%1}}"_s.arg(field.name);
}

QTextEdit::ExtraSelection wholeLine(QPlainTextEdit *in, int line, const QColor &ground)
{
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(in->document()->findBlockByNumber(line));
    marked.format.setBackground(ground);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    return marked;
}

QPlainTextEdit *textEdit(const QString &objectName, const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(leastLines);
    return edit;
}

} // namespace

PaperTextsPanel::PaperTextsPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"paperTextsPanel"_s);
    space(m_columns);
    m_columns->setSpacing(2 * spacing);
    setMinimumWidth(listWidth); // its columns go below each other before they need more
    m_columns->addWidget(buildList());
    m_columns->addWidget(buildEditor(), 3);
    m_columns->addWidget(buildAside(), 3);
    m_rest.setSingleShot(true);
    m_rest.setInterval(pictureRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperTextsPanel::picture);
    showText();
}

QWidget *PaperTextsPanel::buildList()
{
    m_filter = new SearchField(u"edit-find"_s, tr("Name of a paper"), {}, u"paperTextFilter"_s);
    m_filter->setAccessibleName(tr("Name of a paper"));
    m_rows = new RowModel<PaperText>({{tr("Paper"), [](const PaperText &one) { return one.paper->name; }},
                                      {tr("Text"),
                                       [](const PaperText &one) {
                                           if (!one.own) return QString();
                                           return one.isBehind() ? tr("own, older") : tr("own");
                                       }}},
                                     this);
    m_list = new TableView(m_rows, u"paperTextsTable"_s, tr("Papers"));
    m_list->setWhenEmpty(tr("No paper of that name."));
    connect(m_filter, &QLineEdit::textChanged, this, &PaperTextsPanel::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (const auto *row = m_rows->find(index.row())) take(row->paper->id);
            });
    auto *list = new QWidget;
    list->setMinimumWidth(listWidth);
    auto *column = new QVBoxLayout(list);
    space(column);
    column->setSpacing(spacing);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    return list;
}

QWidget *PaperTextsPanel::buildEditor()
{
    m_title = heading({}, Type::CardTitle, u"paperTextTitle"_s);
    m_state = quietLabel({}, u"paperTextState"_s);
    m_fault = plainLabel({}, u"paperTextFault"_s);
    for (auto *label : {m_title, m_state, m_fault})
        label->setWordWrap(true);
    m_text = textEdit(u"paperText"_s, tr("Text of the paper"));
    m_save = button(tr("Use this text  Ctrl+Enter"), u"document-save"_s, u"paperTextSave"_s, Rank::Primary);
    m_restore = button(tr("Back to the program's text"), u"edit-undo"_s, u"paperTextRestore"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PaperTextsPanel::edited);
    connect(m_save, &QPushButton::clicked, this, &PaperTextsPanel::save);
    connect(m_restore, &QPushButton::clicked, this, &PaperTextsPanel::restore);
    auto *foot = new QHBoxLayout;
    space(foot);
    foot->setSpacing(spacing);
    foot->addWidget(m_restore);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    space(column);
    column->setSpacing(spacing / 2);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    column->addLayout(foot);
    return editor;
}

QWidget *PaperTextsPanel::buildAside()
{
    m_view = new PdfView;
    m_view->setObjectName(u"paperTextView"_s);
    m_view->setAccessibleName(tr("As it prints"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->fit(PdfView::Fit::PageWidth);
    m_fieldRows = new RowModel<NamedField>(
        {{tr("Field"), [](const NamedField &one) { return one.field->key(); }},
         {tr("Demanded by"),
          [](const NamedField &one) {
              return one.isDemanded ? one.field->mandatory.join(u'、') : QString();
          }},
         {tr("In the text"), [](const NamedField &one) { return one.isUsed ? u"✓"_s : QString(); }}},
        this);
    m_fields = new TableView(m_fieldRows, u"paperFieldsTable"_s, tr("Fields"));
    connect(m_fields, &TableView::opened, this, &PaperTextsPanel::insertField);
    m_insert = button(tr("Insert the field"), u"list-add"_s, u"paperFieldInsert"_s);
    connect(m_insert, &QPushButton::clicked, this, &PaperTextsPanel::insertField);
    auto *fields = new QWidget;
    auto *ofFields = new QVBoxLayout(fields);
    space(ofFields);
    ofFields->addWidget(m_fields, 1);
    ofFields->addWidget(m_insert, 0, Qt::AlignLeft);
    m_against = new QComboBox;
    m_against->setObjectName(u"paperTextAgainst"_s);
    m_against->setAccessibleName(tr("What is compared"));
    m_difference = textEdit(u"paperTextDifference"_s, tr("Difference"));
    m_difference->setReadOnly(true);
    connect(m_against, &QComboBox::activated, this, &PaperTextsPanel::showDifference);
    auto *difference = new QWidget;
    auto *ofDifference = new QVBoxLayout(difference);
    space(ofDifference);
    ofDifference->addWidget(m_against);
    ofDifference->addWidget(m_difference, 1);
    m_aside = new QTabWidget;
    m_aside->setObjectName(u"paperTextAside"_s);
    m_aside->addTab(m_view, tr("As it prints"));
    m_aside->addTab(fields, tr("Fields"));
    m_aside->addTab(difference, tr("Difference"));
    return m_aside;
}

void PaperTextsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= besideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PaperTextsPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.paperTexts().list(); },
        [this](const Result<QList<PaperText>> &texts) {
            if (!texts) return; // whoever may not change settings sees no texts
            m_texts = *texts;
            filter();
            showState();
            showDifference();
        });
}

void PaperTextsPanel::filter()
{
    auto shown = m_texts;
    const auto words = m_filter->text().trimmed();
    shown.removeIf([&](const PaperText &one) { return !one.paper->name.contains(words); });
    m_rows->setRows(shown);
    m_list->fitColumns();
    const auto at = std::ranges::find(shown, m_paper, [](const PaperText &one) { return one.paper->id; });
    if (at != shown.end())
        m_list->standOn(int(at - shown.begin()));
    else if (m_paper.isEmpty() && !shown.isEmpty())
        m_list->standOn(0);
}

const PaperText *PaperTextsPanel::current() const
{
    const auto at = std::ranges::find(m_texts, m_paper, [](const PaperText &one) { return one.paper->id; });
    return at == m_texts.end() ? nullptr : &*at;
}

QString PaperTextsPanel::paper() const
{
    return m_paper;
}

void PaperTextsPanel::take(const QString &paper)
{
    if (paper == m_paper) return;
    if (m_draft) m_draft->keep();
    delete m_draft;
    m_paper = paper;
    m_draft = new Draft(
        m_place.drafts(), u"paper-text-"_s + paper,
        [this] {
            return QJsonObject{{u"text"_s, m_text->toPlainText()}};
        },
        this);
    showText();
}

/// What was typed and not used yet, else the text in force.
void PaperTextsPanel::showText()
{
    const auto *of = current();
    const auto left = m_draft ? m_draft->left().value(u"text"_s).toString() : QString();
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(!of ? QString() : left.isEmpty() ? of->text() : left);
    }
    m_against->clear();
    m_against->addItem(tr("This text and the program's"), Programs);
    if (of && of->isBehind()) m_against->addItem(tr("What the program changed since"), Since);
    m_against->setCurrentIndex(m_against->count() - 1);
    showState();
    showFields();
    showDifference();
    picture();
}

void PaperTextsPanel::showState()
{
    const auto *of = current();
    for (auto *one :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_insert)})
        one->setEnabled(of);
    m_restore->setEnabled(of && of->own);
    m_title->setText(of ? of->paper->name : QString());
    QString state;
    if (of && of->own)
        state = tr("The office's own text, version %1, since %2 (%3).")
                    .arg(of->own->version)
                    .arg(toText(of->own->since), of->by);
    else if (of)
        state = tr("The program's text.");
    if (of && of->isBehind()) state += u' ' + tr("The program has a newer one: see “Difference”.");
    if (of && m_text->toPlainText() != of->text()) state += u' ' + tr("Changed here and not used yet.");
    m_state->setText(state);
}

void PaperTextsPanel::edited()
{
    if (m_draft) m_draft->touched();
    m_rest.start();
    showState();
}

/// The text as it prints, or what is wrong with it, while it is typed.
void PaperTextsPanel::picture()
{
    if (m_paper.isEmpty()) return;
    showFields();
    showDifference();
    m_place.desk.ask(
        this,
        [paper = m_paper, text = m_text->toPlainText()](const desk::Desk &desk) {
            return desk.paperTexts().preview(paper, text);
        },
        [this, asked = ++m_asked](const Result<documents::Sheet> &sheet) {
            if (asked != m_asked) return;
            showFault(sheet ? Refusal() : sheet.error());
            if (!sheet) return;
            m_place.desk.work(
                this, [sheet = *sheet] { return reports::pdfPaper(reports::casePaper(sheet)); },
                [this, asked](const Result<reports::Paper> &made) {
                    if (asked == m_asked && made) m_view->showPages(made->bytes);
                });
        });
}

void PaperTextsPanel::showFault(const Refusal &refusal)
{
    m_fault->setText(refusal.text);
    m_fault->setVisible(!refusal.text.isEmpty());
    m_save->setEnabled(refusal.text.isEmpty() && current());
    QList<QTextEdit::ExtraSelection> marked;
    if (refusal.member.startsWith(linePrefix))
        marked << wholeLine(m_text, refusal.member.mid(linePrefix.size()).toInt() - 1, tokens().dangerGround);
    m_text->setExtraSelections(marked);
}

void PaperTextsPanel::showFields()
{
    const auto *of = current();
    m_fieldRows->setRows(of ? documents::fieldsFor(*of->paper, m_text->toPlainText()) : QList<NamedField>());
    m_fields->fitColumns();
}

/// Where the cursor stands; between the two tags of a section it goes on.
void PaperTextsPanel::insertField()
{
    const auto *named = m_fieldRows->find(m_fields->currentRow());
    if (!named) return;
    const auto words = written(*named->field);
    m_text->insertPlainText(words);
    if (const auto closing = words.indexOf(u"{{/"_s); closing >= 0) {
        auto cursor = m_text->textCursor();
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(words.size() - closing));
        m_text->setTextCursor(cursor);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

void PaperTextsPanel::showDifference()
{
    const auto *of = current();
    if (!of) return m_difference->clear();
    const bool isSince = m_against->currentData().toInt() == Since && of->own;
    const auto lines = isSince ? documents::differences(of->own->shipped, of->paper->body)
                               : documents::differences(of->paper->body, m_text->toPlainText());
    QStringList texts;
    for (const auto &line : lines) {
        const auto sign = line.kind == documents::TextLine::New    ? u"＋ "_s
                          : line.kind == documents::TextLine::Gone ? u"－ "_s
                                                                   : u"　 "_s;
        texts << sign + line.text;
    }
    m_difference->setPlainText(texts.join(u'\n'));
    QList<QTextEdit::ExtraSelection> marked;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == documents::TextLine::Same) continue;
        const bool isNew = lines[i].kind == documents::TextLine::New;
        marked << wholeLine(m_difference, i, isNew ? tokens().okGround : tokens().dangerGround);
    }
    m_difference->setExtraSelections(marked);
}

void PaperTextsPanel::save()
{
    if (!current() || !m_save->isEnabled()) return;
    m_place.desk.ask(
        this,
        [paper = m_paper, text = m_text->toPlainText()](desk::Desk &desk) {
            return desk.paperTexts().change(paper, text);
        },
        [this, paper = m_paper](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            if (m_draft && paper == m_paper) m_draft->drop();
            m_notices->tell(NoticeBar::Kind::Info,
                            tr("The text is in use. What was issued stays as it was printed."));
            refresh();
        });
}

void PaperTextsPanel::restore()
{
    m_place.desk.ask(
        this, [paper = m_paper](desk::Desk &desk) { return desk.paperTexts().restore(paper); },
        [this](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            if (m_draft) m_draft->drop();
            for (auto &one : m_texts) {
                if (one.paper->id == m_paper) one.own.reset();
            }
            showText();
            m_notices->tell(NoticeBar::Kind::Info, tr("The program's text holds again."));
            refresh();
        });
}

} // namespace tiaocai::ui
