// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/after_pane.h"

#include "look/tokens.h"
#include "widgets/layout.h"
#include "widgets/notice_paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 262, stripHeight = 76, afterMarkSide = 12, lineGap = 2;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

QLabel *bold(const QString &text)
{
    auto *label = wrapped(plainLabel(text));
    label->setFont(boldFont(Type::Body));
    return label;
}

QLabel *markLabel(Mark mark)
{
    auto *label = plainLabel();
    label->setPixmap(icon(mark).pixmap(afterMarkSide));
    label->setAccessibleName(word(mark));
    return label;
}

/// What keeps it from being saved, as a notice.
class MissingCard : public QFrame {
public:
    explicit MissingCard(QLabel *words)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(noticeTextLeft - spacing, spacing / 2, spacing, spacing / 2);
        row->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintNotice(painter, rect(), tokens().warnGround, tokens().warn, Mark::Attention);
    }
};

} // namespace

AfterPane::AfterPane()
    : SidePane(u"recordAfter"_s, paneWidth)
    , m_title(heading(tr("After saving"), Type::CardTitle))
    , m_rows(new QVBoxLayout)
    , m_missing(wrapped(plainLabel({}, u"recordMissing"_s)))
    , m_card(new MissingCard(m_missing))
{
    space(m_rows);
    body()->addWidget(m_title);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    foot()->addWidget(m_card);
}

void AfterPane::setStrip(bool strip)
{
    setMinimumWidth(strip ? 0 : paneWidth);
    setMaximumWidth(strip ? QWIDGETSIZE_MAX : paneWidth);
    setMaximumHeight(strip ? stripHeight : QWIDGETSIZE_MAX);
    m_title->setVisible(!strip);
}

void AfterPane::addRow(const Follow &follow)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    space(line);
    line->addWidget(markLabel(follow.mark), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    space(words);
    words->setSpacing(lineGap);
    words->addWidget(bold(follow.what));
    if (!follow.detail.isEmpty()) words->addWidget(wrapped(quietLabel(follow.detail)));
    line->addLayout(words, 1);
    m_rows->addWidget(row);
    m_lines.append(follow.detail.isEmpty() ? follow.what : u"%1 %2"_s.arg(follow.what, follow.detail));
}

void AfterPane::showFollows(const QList<Follow> &follows)
{
    m_lines.clear();
    empty(m_rows);
    for (const auto &follow : follows)
        addRow(follow);
}

void AfterPane::showMissing(const QStringList &labels)
{
    showRefusal(labels.isEmpty()
                    ? QString()
                    : tr("Still needed (%n): %1", nullptr, int(labels.size())).arg(labels.join(u"、"_s)));
}

void AfterPane::showRefusal(const QString &sentence)
{
    m_missing->setText(sentence);
    m_card->setVisible(!sentence.isEmpty());
}

QString AfterPane::text() const
{
    auto lines = m_lines;
    lines.append(m_missing->text());
    return lines.join(u'\n');
}

} // namespace tiaocai::ui
