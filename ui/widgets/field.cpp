// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "look/tokens.h"
#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 3, fieldMarkSide = 12;

/// "姓名 *": the star is read as "required".
QLayout *labelRow(const QString &label, QWidget *editor, Field::Need need)
{
    auto *row = new QHBoxLayout;
    space(row);
    row->setSpacing(fieldGap + 1);
    auto *name = quietLabel(label);
    name->setBuddy(editor);
    row->addWidget(name);
    if (need == Field::Need::Required) {
        auto *star = quietLabel(u"*"_s);
        star->setForegroundRole(dangerInk);
        star->setFont(boldFont(Type::Small));
        star->setAccessibleName(Field::tr("required"));
        row->addWidget(star);
    }
    row->addStretch(1);
    return row;
}

/// In the colour of the look at the time of painting.
class MarkLabel : public QLabel {
public:
    MarkLabel() { setFixedSize(fieldMarkSide, fieldMarkSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint(painter, rect(), Mark::Late);
    }
};

} // namespace

Field::Field(const QString &label, QWidget *editor, Need need)
    : m_editor(editor)
    , m_mark(new MarkLabel)
    , m_hint(quietLabel())
{
    editor->setAccessibleName(need == Need::Required ? tr("%1, required").arg(label) : label);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->setSpacing(fieldGap);
    column->addLayout(labelRow(label, editor, need));
    column->addWidget(editor);
    auto *below = new QHBoxLayout;
    space(below);
    below->setSpacing(fieldGap);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_hint, 1);
    m_hint->setWordWrap(true);
    column->addLayout(below);
    showHint({}, false);
}

void Field::setHint(const QString &hint)
{
    m_plainHint = hint;
    if (!m_hasError) showHint(hint, false);
}

void Field::setError(const QString &sentence)
{
    m_hasError = !sentence.isEmpty();
    setWrong(m_editor, m_hasError);
    showHint(m_hasError ? sentence : m_plainHint, m_hasError);
}

void Field::showHint(const QString &words, bool isError)
{
    m_mark->setVisible(isError);
    m_hint->setVisible(!words.isEmpty());
    m_hint->setForegroundRole(isError ? dangerInk : quietInk);
    m_hint->setText(words);
    m_editor->setAccessibleDescription(words);
}

QString Field::hint() const
{
    return m_hint->text();
}

} // namespace tiaocai::ui
