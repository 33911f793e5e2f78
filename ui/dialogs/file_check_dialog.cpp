// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/file_check_dialog.h"

#include "ui/work_bar.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

FileCheckDialog::FileCheckDialog(const Workplace &place, const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_take(button(texts.take, u"document-save"_s, texts.name + u"Take"_s, Rank::Primary))
    , m_file(new QLineEdit)
    , m_check(button(texts.check, {}, texts.name + u"Check"_s))
    , m_row(new QHBoxLayout)
    , m_middle(new QVBoxLayout)
    , m_filter(texts.filter)
{
    setObjectName(texts.name + u"Dialog"_s);
    setWindowTitle(texts.title);
    m_file->setObjectName(texts.name + u"File"_s);
    auto *choose = button(tr("Choose…"), u"document-open"_s, texts.name + u"Choose"_s);
    choose->setAutoDefault(false);
    space(m_row);
    m_row->addWidget(new Field(texts.file, m_file, Field::Need::Required), 2);
    m_row->addWidget(choose, 0, Qt::AlignBottom);
    m_row->addWidget(m_check, 0, Qt::AlignBottom);
    space(m_middle);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addLayout(m_row);
    column->addLayout(m_middle, 1);
    column->addWidget(new WorkBar(place.desk, texts.busy));
    addFoot(this, column, button(tr("Close"), u"window-close"_s, texts.name + u"Close"_s), m_take, m_check);
    m_check->setEnabled(false);
    m_take->setEnabled(false);
    connect(choose, &QPushButton::clicked, this, &FileCheckDialog::chooseFile);
    connect(m_check, &QPushButton::clicked, this, &FileCheckDialog::check);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_isShown) takeIn();
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] { forget(); });
}

void FileCheckDialog::addBeside(Field *field, QLineEdit *edit)
{
    m_beside = edit;
    m_row->insertWidget(m_row->count() - 1, field, 1);
    connect(edit, &QLineEdit::textChanged, this, [this] { forget(); });
}

QString FileCheckDialog::file() const
{
    return m_file->text();
}

void FileCheckDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, windowTitle(), {}, m_filter);
    if (!path.isEmpty()) setFile(path);
}

void FileCheckDialog::setFile(const QString &path)
{
    m_file->setText(path);
    forget();
    if (isReady())
        check();
    else if (m_beside)
        m_beside->setFocus();
}

void FileCheckDialog::forget()
{
    ++m_asked;
    m_isShown = false;
    m_check->setEnabled(isReady());
    m_take->setEnabled(false);
}

void FileCheckDialog::check()
{
    if (m_isShown || !isReady()) return;
    forget();
    m_notices->clear();
    m_check->setEnabled(false);
    look(m_asked);
}

bool FileCheckDialog::isAnswerTo(int asked)
{
    if (asked != m_asked) return false;
    m_check->setEnabled(true);
    return true;
}

void FileCheckDialog::setTakeable(bool takeable)
{
    m_isShown = true;
    m_take->setEnabled(takeable);
}

} // namespace tiaocai::ui
