// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find_box.h"

#include "widgets/hit_delegate.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 50;
constexpr int shownHits = 8;

QString hitText(const desk::Hit &hit)
{
    return caseText(hit.of) + u"  "_s + statistics::label(hit.found.of.in) + u" "_s + hit.found.of.text;
}

} // namespace

FindBox::FindBox(const Workplace &place, QWidget *parent)
    : SearchField(u"edit-find"_s, tr("Find a number, name, phone"), u"Ctrl K"_s, u"search"_s, parent)
    , m_place(place)
    , m_model(new RowModel<desk::Hit>({{tr("Case"), hitText}}, this))
{
    setAccessibleName(tr("Find a case"));
    connect(this, &QLineEdit::textChanged, this, &FindBox::ask);
}

void FindBox::buildList()
{
    m_popup = new QFrame(window());
    m_popup->setObjectName(u"findPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_list = new QListView;
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("Cases that answer"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(*m_model, m_list));
    connect(m_list, &QListView::clicked, this, &FindBox::open);
    m_words = plainLabel({}, u"findWords"_s);
    auto *column = new QVBoxLayout(m_popup);
    space(column, spacing / 2);
    column->addWidget(m_list);
    column->addWidget(m_words);
}

void FindBox::begin()
{
    if (!hasFocus()) m_before = QApplication::focusWidget();
    setFocus();
    selectAll();
    ask();
}

/// One question at a time: what was typed meanwhile is asked when the answer is there.
void FindBox::ask()
{
    if (text().trimmed().isEmpty()) {
        m_isOpening = false;
        m_answered.clear();
        m_model->setRows({});
        return leave();
    }
    if (m_isAsking || !m_place.isRead()) return;
    m_isAsking = true;
    m_place.desk.ask(
        this, [asked = text()](const desk::Desk &desk) { return desk.cases().search(asked, mostHits); },
        [this, asked = text()](const Result<QList<desk::Hit>> &hits) { take(asked, hits); });
}

void FindBox::take(const QString &asked, const Result<QList<desk::Hit>> &hits)
{
    m_isAsking = false;
    if (asked != text()) return ask();
    if (!hits) return emit failed(hits.error());
    m_answered = asked;
    m_model->setRows(*hits);
    if (hasFocus()) showList();
    if (m_isOpening) open();
}

void FindBox::showList()
{
    if (!m_popup) buildList();
    const auto &rows = m_model->rows();
    m_words->setText(rows.isEmpty() ? tr("No case answers “%1”.").arg(m_answered)
                                    : tr("Enter opens, Ctrl+Enter lists all, Esc goes back"));
    m_list->setVisible(!rows.isEmpty());
    if (!rows.isEmpty()) m_list->setCurrentIndex(m_model->index(0, 0));
    const int rowHeight = rows.isEmpty() ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowHeight * qMin(shownHits, int(rows.size())));
    const auto below = mapTo(window(), rect().bottomLeft());
    m_popup->setFixedWidth(qBound(width(), 75 * spacing, window()->width() - below.x() - spacing));
    m_popup->adjustSize();
    m_popup->move(below.x(), below.y() + 2);
    m_popup->show();
    m_popup->raise();
}

void FindBox::leave()
{
    if (m_popup) m_popup->hide();
}

/// Empty, and the focus where it was.
void FindBox::end()
{
    clear();
    leave();
    if (m_before && m_before->isVisible()) m_before->setFocus();
}

void FindBox::move(int rows)
{
    if (!m_popup || m_model->rows().isEmpty()) return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

/// What is marked now; where the answer to what was typed is not there yet, the best of it once it is.
void FindBox::open()
{
    m_isOpening = m_answered != text() && !text().trimmed().isEmpty();
    if (m_isOpening || m_model->rows().isEmpty()) return;
    QList<CaseId> among;
    for (const auto &hit : m_model->rows())
        among << hit.of.id;
    const int row = m_list ? qMax(0, m_list->currentIndex().row()) : 0;
    clear();
    emit caseAsked(among[row], among);
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        const auto asked = text();
        clear();
        return emit listAsked(asked);
    }
    if (isEnter) return open();
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(shownHits);
    case Qt::Key_PageUp:
        return move(-shownHits);
    default:
        SearchField::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    m_isOpening = false;
    leave();
    SearchField::focusOutEvent(event);
}

} // namespace tiaocai::ui
