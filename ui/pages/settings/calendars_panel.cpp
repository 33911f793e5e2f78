// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/calendars_panel.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "words.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

CalendarsPanel::CalendarsPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_years(plainLabel({}, u"calendarYears"_s))
    , m_moved(new RowModel<desk::MovedDate>(
          {{tr("Case"), [](const desk::MovedDate &moved) { return moved.number; }},
           {tr("Period"), [&place](const desk::MovedDate &moved) { return ruleName(place, moved.rule); }},
           {tr("Before"), [](const desk::MovedDate &moved) { return toText(moved.from); }},
           {tr("Now"), [](const desk::MovedDate &moved) { return toText(moved.to); }}},
          this))
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    m_years->setWordWrap(true);
    auto *import = button(tr("Import a year's notice…"), u"document-import"_s, u"calendarImport"_s);
    connect(import, &QPushButton::clicked, this, &CalendarsPanel::choose);
    column->addWidget(m_years);
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addWidget(plainLabel(tr("Dates that the last import moved")));
    auto *moved = new TableView(m_moved, u"movedTable"_s, tr("Dates that the last import moved"));
    moved->setWhenEmpty(tr("No date was moved. After an import every date that moved stands here."));
    column->addWidget(moved, 1);
}

void CalendarsPanel::refresh()
{
    const auto &calendar = m_place.office().calendar;
    m_years->setText(
        tr("Notices of the State Council on days off are here for %1 to %2. Later years are computed from "
           "weekends and fixed statutory days and are marked provisional.")
            .arg(calendar.firstYear())
            .arg(calendar.lastYear()));
}

void CalendarsPanel::choose()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Choose a calendar file"), {}, tr("Calendars (*.json)"));
    if (!path.isEmpty()) import(path);
}

void CalendarsPanel::import(const QString &path)
{
    m_place.desk.ask(
        this,
        [path](desk::Desk &desk) -> Result<desk::CalendarImport> {
            QFile file(path);
            if (!file.open(QFile::ReadOnly))
                return refuse(u"unreadable-file"_s,
                              tr("%1 cannot be read: %2").arg(path, file.errorString()));
            return desk.office().importCalendar(file.readAll());
        },
        [this](const Result<desk::CalendarImport> &done) {
            if (!done) return m_notices->tell(done.error());
            m_moved->setRows(done->moved);
            m_notices->tell(NoticeBar::Kind::Info, tr("The notice for %1 is in use. %n date(s) moved.",
                                                      nullptr, int(done->moved.size()))
                                                       .arg(done->year));
        });
}

} // namespace tiaocai::ui
