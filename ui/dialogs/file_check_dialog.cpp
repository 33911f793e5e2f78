// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/file_check_dialog.h"

#include "ui/work_bar.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
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
    , m_texts(texts)
    , m_file(new QLineEdit)
    , m_choose(button(tr("Choose…"), u"document-open"_s, texts.name + u"Choose"_s))
    , m_check(button(texts.check, {}, texts.name + u"Check"_s))
    , m_sheet(new QWidget)
    , m_row(new QHBoxLayout)
    , m_middle(new QVBoxLayout)
{
    setObjectName(texts.name + u"Dialog"_s);
    setWindowTitle(texts.title);
    m_file->setObjectName(texts.name + u"File"_s);
    for (auto *one : {m_choose, m_check})
        one->setAutoDefault(false);
    space(m_row);
    m_row->addWidget(new Field(texts.file, m_file, Field::Need::Required), 2);
    m_row->addWidget(m_choose, 0, Qt::AlignBottom);
    m_row->addWidget(m_check, 0, Qt::AlignBottom);
    space(m_middle);
    auto *inside = new QVBoxLayout(m_sheet);
    space(inside, 0);
    inside->addLayout(m_row);
    inside->addLayout(m_middle, 1);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(m_sheet, 1);
    m_check->setEnabled(false);
    m_take->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &FileCheckDialog::chooseFile);
    connect(m_check, &QPushButton::clicked, this, &FileCheckDialog::check);
    connect(m_take, &QPushButton::clicked, this, [this] {
        setTaking(true);
        takeIn();
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] { forget(); });
}

void FileCheckDialog::addBeside(Field *field, QLineEdit *edit)
{
    m_beside = edit;
    m_row->insertWidget(m_row->count() - 1, field, 1);
    setTabOrder(m_choose, edit);
    setTabOrder(edit, m_check);
    connect(edit, &QLineEdit::textChanged, this, [this] { forget(); });
}

void FileCheckDialog::finish(const QSize &size)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new WorkBar(m_place.desk, m_texts.busy));
    addButtons(this, column, button(tr("Close"), u"window-close"_s, m_texts.name + u"Close"_s), m_take);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_check);
    connect(keys, &FormKeys::saveAsked, this, [this] {
        if (!m_isShown && m_check->isEnabled()) check(); // what was decided on what is shown stays
    });
    resizeOnScreen(this, size);
}

QString FileCheckDialog::file() const
{
    return m_file->text();
}

void FileCheckDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, windowTitle(), {}, m_texts.filter);
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
    if (!isReady()) return;
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
    setTaking(false);
    m_take->setEnabled(takeable);
}

void FileCheckDialog::setTaking(bool taking)
{
    m_sheet->setEnabled(!taking);
    m_take->setEnabled(!taking);
}

} // namespace tiaocai::ui
