// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trouble_window.h"

#include "widgets/layout.h"
#include "widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

TroubleWindow::TroubleWindow(const QString &path, const Refusal &refusal, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"troubleWindow"_s);
    setWindowTitle(tr("The office cannot be opened"));
    auto *notice = new NoticeBar;
    notice->tell(refusal);
    auto *file = plainLabel(tr("File: %1").arg(path), u"troublePath"_s);
    file->setWordWrap(true);
    auto *row = new QHBoxLayout;
    space(row);
    auto *again = button(tr("Try again"), u"view-refresh"_s, u"troubleAgain"_s);
    auto *other = button(tr("Choose another file…"), u"document-open"_s, u"troubleOther"_s);
    auto *quit = button(tr("Quit"), u"application-exit"_s, u"troubleQuit"_s);
    for (auto *one : {again, other, quit})
        row->addWidget(one);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    space(column, 3 * spacing);
    column->addWidget(heading(windowTitle(), Type::PageTitle));
    column->addWidget(notice);
    column->addWidget(file);
    column->addWidget(plainLabel(tr("Nothing was changed.")));
    column->addLayout(row);
    column->addStretch(1);
    connect(again, &QPushButton::clicked, this, &TroubleWindow::tryAgainAsked);
    connect(other, &QPushButton::clicked, this, &TroubleWindow::otherFileAsked);
    connect(quit, &QPushButton::clicked, this, &TroubleWindow::quitAsked);
    resizeOnScreen(this, {80 * spacing, 40 * spacing});
}

} // namespace tiaocai::ui
