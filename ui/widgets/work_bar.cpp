// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work_bar.h"

#include "ui/desk_thread.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

WorkBar::WorkBar(DeskThread &desk, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_what(what)
{
    setObjectName(u"workBar"_s);
    connect(&desk, &DeskThread::progressed, this, &WorkBar::show);
    connect(&desk, &DeskThread::answered, this, &QWidget::hide);
    hide();
}

void WorkBar::build()
{
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(m_what);
    auto *stop = button(tr("Stop"), u"process-stop"_s, u"workStop"_s);
    connect(stop, &QPushButton::clicked, this, [this] { m_desk.cancel(); });
    auto *row = new QHBoxLayout(this);
    space(row, spacing);
    row->addWidget(plainLabel(m_what));
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
}

void WorkBar::show(int done, int of)
{
    if (!m_bar) build();
    m_bar->setRange(0, of);
    m_bar->setValue(done);
    setVisible(true);
}

} // namespace tiaocai::ui
