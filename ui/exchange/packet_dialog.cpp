// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packet_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QFileDialog>
#include <QHBoxLayout>
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
    return against(of.application->parties(PartyRole::Applicant), of.application->parties(PartyRole::Respondent));
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
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_file(new QLineEdit)
    , m_source(new QLineEdit)
    , m_look(button(tr("Look at it"), {}, u"packetLook"_s))
    , m_model(new RowModel<PacketLine>(packetLineColumns(), this))
    , m_table(new TableView(m_model, u"packetTable"_s, tr("What the packet brings")))
    , m_total(plainLabel({}, u"packetTotal"_s))
    , m_take(button(tr("Let them wait here"), u"document-save"_s, u"packetTake"_s, Rank::Primary))
{
    setObjectName(u"packetDialog"_s);
    setWindowTitle(tr("Packet of applications"));
    build();
    resizeOnScreen(this, {110 * spacing, 64 * spacing});
    forget();
}

void PacketDialog::build()
{
    m_table->setWhenEmpty(tr("Choose the file that the platform handed over, and look at it."));
    m_total->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(buildFile());
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addWidget(new WorkBar(m_place.desk, tr("Reading the packet…")));
    auto *close = button(tr("Close"), u"window-close"_s, u"packetClose"_s);
    auto *buttons = new QHBoxLayout;
    space(buttons);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    for (auto *one : {close, m_take, m_look})
        one->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &PacketDialog::look);
    connect(m_take, &QPushButton::clicked, this, &PacketDialog::takeIn);
    for (auto *edit : {m_file, m_source})
        connect(edit, &QLineEdit::textEdited, this, &PacketDialog::forget);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_look);
    // Pressed twice it must not take in what nobody has looked at: that has its button.
    connect(keys, &FormKeys::saveAsked, this, [this] {
        if (!m_isLooked) look();
    });
}

QWidget *PacketDialog::buildFile()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    m_file->setObjectName(u"packetFile"_s);
    m_source->setObjectName(u"packetSource"_s);
    auto *choose = button(tr("Choose…"), u"document-open"_s, u"packetChoose"_s);
    choose->setAutoDefault(false);
    auto *source = new Field(tr("Source"), m_source);
    m_source->setPlaceholderText(tr("where the file does not say it"));
    row->addWidget(new Field(tr("File"), m_file, Field::Need::Required), 2);
    row->addWidget(choose, 0, Qt::AlignBottom);
    row->addWidget(source, 1);
    row->addWidget(m_look, 0, Qt::AlignBottom);
    connect(choose, &QPushButton::clicked, this, &PacketDialog::chooseFile);
    return box;
}

void PacketDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(
        this, windowTitle(), {}, tr("Applications (*.csv *.xlsx *.json);;All files (*)"));
    if (!path.isEmpty()) setFile(path);
}

void PacketDialog::setFile(const QString &path)
{
    m_file->setText(path);
    look();
}

/// What was looked at is another file than the one that is named now.
void PacketDialog::forget()
{
    m_isLooked = false;
    m_model->setRows({});
    m_total->clear();
    m_look->setEnabled(!m_file->text().isEmpty());
    m_take->setEnabled(false);
}

void PacketDialog::look()
{
    forget();
    if (!m_look->isEnabled()) return;
    m_notices->clear();
    m_look->setEnabled(false);
    m_place.desk.ask(
        this,
        [file = m_file->text(), source = m_source->text()](const desk::Desk &desk) {
            return desk.applications().read(file, source);
        },
        [this](const Result<desk::Packet> &packet) {
            m_look->setEnabled(true);
            packet ? show(*packet) : m_notices->tell(packet.error());
        });
}

void PacketDialog::show(const desk::Packet &packet)
{
    m_isLooked = true;
    m_model->setRows(packetLines(packet));
    m_table->fitColumns();
    m_take->setEnabled(!packet.queued.isEmpty());
    QStringList said{tr("%1 applications read, %2 will wait here.").arg(packet.rows).arg(packet.queued.size())};
    if (!packet.source.isEmpty()) said << tr("They come from %1.").arg(packet.source);
    if (!packet.unusedColumns.isEmpty())
        said << tr("Columns not used: %1").arg(packet.unusedColumns.join(u'、'));
    m_total->setText(said.join(u'　'));
    m_take->setFocus();
}

void PacketDialog::takeIn()
{
    if (!m_isLooked || !m_take->isEnabled()) return;
    m_take->setEnabled(false);
    m_place.desk.ask(
        this,
        [file = m_file->text(), source = m_source->text()](desk::Desk &desk) {
            return desk.applications().take(file, source);
        },
        [this](const Result<desk::Packet> &packet) {
            if (!packet) return m_notices->tell(packet.error());
            emit taken(*packet);
            accept();
        });
}

} // namespace tiaocai::ui
