// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packet_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::PartyRole;

namespace {

Mark packetMark(const PacketLine &of)
{
    if (of.application) return Mark::Done;
    return of.report->rejected ? Mark::Void : Mark::Attention;
}

QString packetWords(const PacketLine &of)
{
    if (!of.application) return of.report->text;
    return against(of.application->parties(PartyRole::Applicant),
                   of.application->parties(PartyRole::Respondent));
}

std::vector<Column<PacketLine>> packetLineColumns()
{
    return {
        {PacketDialog::tr("State"),
         [](const PacketLine &of) {
             if (of.application) return PacketDialog::tr("will wait");
             return of.report->rejected ? PacketDialog::tr("stays out") : PacketDialog::tr("look here");
         },
         {},
         [](const PacketLine &of) { return icon(packetMark(of)); }},
        {PacketDialog::tr("Row"),
         [](const PacketLine &of) { return of.report ? QString::number(of.report->row) : QString(); },
         [](const PacketLine &of) { return of.report ? of.report->row : 0; },
         {},
         true},
        {PacketDialog::tr("Serial number"),
         [](const PacketLine &of) { return of.application ? of.application->serial : of.report->column; }},
        {PacketDialog::tr("Applied on"),
         [](const PacketLine &of) { return of.application ? toText(of.application->draft.on) : QString(); }},
        {PacketDialog::tr("What it says"), packetWords},
    };
}

/// What stays out first: somebody has to tell the platform.
QList<PacketLine> packetLines(const desk::Packet &packet)
{
    auto reports = packet.reports;
    std::ranges::stable_sort(reports, std::greater(), &intake::RowReport::rejected);
    QList<PacketLine> lines;
    for (const auto &report : reports)
        lines << PacketLine{{}, report};
    for (const auto &one : packet.queued)
        lines << PacketLine{one, {}};
    return lines;
}

} // namespace

PacketDialog::PacketDialog(const Workplace &place, QWidget *parent)
    : FileCheckDialog(place,
                      {u"packet"_s, tr("Packet of applications"), tr("File"),
                       tr("Applications (*.csv *.xlsx *.json);;All files (*)"), tr("Look at it"),
                       tr("Let them wait here"), tr("Reading the packet…")},
                      parent)
    , m_source(new QLineEdit)
    , m_model(new RowModel<PacketLine>(packetLineColumns(), this))
    , m_table(new TableView(m_model, u"packetTable"_s, tr("What the packet brings")))
    , m_total(plainLabel({}, u"packetTotal"_s))
{
    m_source->setObjectName(u"packetSource"_s);
    m_source->setPlaceholderText(tr("where the file does not say it"));
    addBeside(new Field(tr("Source"), m_source), m_source);
    m_table->setWhenEmpty(tr("Choose the file that the platform handed over, and look at it."));
    m_total->setWordWrap(true);
    middle()->addWidget(m_table, 1);
    middle()->addWidget(m_total);
    finish({110 * spacing, 64 * spacing});
}

void PacketDialog::forget()
{
    FileCheckDialog::forget();
    m_model->setRows({});
    m_total->clear();
}

void PacketDialog::look(int asked)
{
    m_place.desk.askLong(
        this,
        [path = file(), source = m_source->text()](const desk::Desk &desk) {
            return desk.applications().read(path, source);
        },
        [this, asked](const Result<desk::Packet> &packet) {
            if (!isAnswerTo(asked)) return;
            packet ? show(*packet) : m_notices->tell(packet.error());
        });
}

void PacketDialog::show(const desk::Packet &packet)
{
    m_model->setRows(packetLines(packet));
    m_table->fitColumns();
    QStringList said{
        tr("%1 applications read, %2 will wait here.").arg(packet.rows).arg(packet.queued.size())};
    if (!packet.source.isEmpty()) said << tr("They come from %1.").arg(packet.source);
    if (!packet.unusedColumns.isEmpty())
        said << tr("Columns not used: %1").arg(packet.unusedColumns.join(u'、'));
    m_total->setText(said.join(u'　'));
    setTakeable(!packet.queued.isEmpty());
    m_take->setFocus();
}

void PacketDialog::takeIn()
{
    m_place.desk.ask(
        this,
        [path = file(), source = m_source->text()](desk::Desk &desk) {
            return desk.applications().take(path, source);
        },
        [this](const Result<desk::Packet> &packet) {
            if (!packet) {
                m_notices->tell(packet.error());
                return setTakeable(true);
            }
            emit taken(*packet);
            accept();
        });
}

} // namespace tiaocai::ui
