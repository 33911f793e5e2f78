// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/packs_dialog.h"

#include "base/text.h"
#include "dialogs/check_in_dialog.h"
#include "dialogs/pack_out_dialog.h"
#include "tables/table_view.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::PackView;

namespace {

int countOut(const PackView &pack)
{
    return int(std::ranges::count(pack.cases, true, &desk::PackedCase::isOut));
}

QString packState(const PackView &pack)
{
    if (pack.voided) return PacksDialog::tr("voided: %1").arg(pack.voidReason);
    return pack.isOut() ? PacksDialog::tr("%n case(s) out", nullptr, countOut(pack))
                        : PacksDialog::tr("back");
}

Mark packMark(const PackView &pack)
{
    if (pack.voided) return Mark::Void;
    return pack.isOut() ? Mark::Ahead : Mark::Done;
}

std::vector<Column<PackView>> packColumns()
{
    return {
        {PacksDialog::tr("Day"), [](const PackView &of) { return toText(of.day); }},
        {PacksDialog::tr("Tribunal"), [](const PackView &of) { return of.place; }},
        {PacksDialog::tr("Cases"),
         [](const PackView &of) { return QString::number(of.cases.size()); },
         {},
         {},
         true},
        {PacksDialog::tr("Taken out"),
         [](const PackView &of) { return of.packedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }},
        {PacksDialog::tr("By"), [](const PackView &of) { return of.by; }},
        {PacksDialog::tr("State"), packState, {}, [](const PackView &of) { return icon(packMark(of)); }},
    };
}

} // namespace

PacksDialog::PacksDialog(const Workplace &place, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_day(day)
    , m_notices(new NoticeBar)
    , m_model(new RowModel<PackView>(packColumns(), this))
    , m_reason(new QLineEdit)
    , m_out(button(tr("Take cases out…"), u"document-save"_s, u"packsOut"_s, Rank::Primary))
    , m_in(button(tr("Check cases in…"), u"document-open"_s, u"packsIn"_s))
    , m_open(button(tr("Open a pack on this computer…"), {}, u"packsOpen"_s, Rank::Ghost))
    , m_void(button(tr("Void it"), u"list-remove"_s, u"packsVoid"_s, Rank::Danger))
{
    setObjectName(u"packsDialog"_s);
    setWindowTitle(tr("Packs of cases"));
    build();
    resizeOnScreen(this, {100 * spacing, 56 * spacing});
    read();
}

void PacksDialog::build()
{
    m_table = new TableView(m_model, u"packsTable"_s, windowTitle());
    m_table->setWhenEmpty(tr("No cases were taken out yet."));
    m_reason->setObjectName(u"packsReason"_s);
    setMember(m_reason, u"reason"_s);
    auto *close = button(tr("Close"), u"window-close"_s, u"packsClose"_s);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(m_table, 1);
    auto *voiding = new QHBoxLayout;
    space(voiding);
    voiding->addWidget(new Field(tr("Why a pack is not waited for any longer"), m_reason), 1);
    voiding->addWidget(m_void, 0, Qt::AlignBottom);
    column->addLayout(voiding);
    auto *buttons = new QHBoxLayout;
    space(buttons);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    for (auto *one : {close, m_in, m_out}) {
        one->setAutoDefault(false);
        buttons->addWidget(one);
    }
    for (auto *one : {m_open, m_void})
        one->setAutoDefault(false);
    column->addLayout(buttons);
    new FormKeys(this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_out, &QPushButton::clicked, this, &PacksDialog::takeOut);
    connect(m_in, &QPushButton::clicked, this, &PacksDialog::checkIn);
    connect(m_open, &QPushButton::clicked, this, &PacksDialog::openOnLaptop);
    connect(m_void, &QPushButton::clicked, this, &PacksDialog::voidCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PacksDialog::look);
}

void PacksDialog::read()
{
    m_place.desk.ask(
        this,
        [](const desk::Desk &desk) {
            return desk.packs().all().map([&](const QList<PackView> &packs) {
                return Known{desk.packs().isPack(), packs};
            });
        },
        [this](const Result<Known> &known) {
            if (!known) return m_notices->tell(known.error());
            show(*known);
        });
}

void PacksDialog::show(const Known &known)
{
    m_isPack = known.isPack;
    m_out->setText(m_isPack ? tr("Seal it to carry it back…") : tr("Take cases out…"));
    m_in->setVisible(!m_isPack);
    m_open->setVisible(!m_isPack);
    m_model->setRows(known.packs);
    m_table->fitColumns();
    if (!known.packs.isEmpty()) m_table->setCurrentIndex(m_model->index(0, 0));
    look();
}

const PackView *PacksDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void PacksDialog::look()
{
    const auto *pack = current();
    m_void->setEnabled(!m_isPack && pack && pack->isOut());
}

void PacksDialog::takeOut()
{
    auto *dialog = new PackOutDialog(m_place, m_day, m_isPack, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackOutDialog::packed, this, [this](const PackView &pack, const QString &file) {
        m_notices->tell(NoticeBar::Kind::Success,
                        m_isPack ? tr("The pack is sealed as %1. Check it in at the office.").arg(file)
                                 : tr("%n case(s) stand in %1. They are reserved until they are back.",
                                      nullptr, int(pack.cases.size()))
                                       .arg(file));
        read();
    });
    dialog->open();
}

void PacksDialog::checkIn()
{
    auto *dialog = new CheckInDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckInDialog::checkedIn, this, &PacksDialog::read);
    dialog->open();
}

/// The laptop's part: the sealed file becomes a file of its own, which is opened as an office is.
void PacksDialog::openOnLaptop()
{
    const auto sealed =
        QFileDialog::getOpenFileName(this, tr("Pack of cases"), {}, tr("Cases (*.tcpack);;All files (*)"));
    if (sealed.isEmpty()) return;
    const auto words =
        QInputDialog::getText(this, tr("Pack of cases"), tr("Passphrase of the file"), QLineEdit::Password);
    if (words.isEmpty()) return;
    const auto to = QFileDialog::getSaveFileName(this, tr("Where it is worked on"),
                                                 QFileInfo(sealed).completeBaseName() + u".tiaocai"_s,
                                                 tr("Office (*.tiaocai)"));
    if (to.isEmpty()) return;
    m_place.desk.work(
        this,
        [sealed, words, to]() -> Result<void> {
            const auto secret = vault::passphrase(words);
            return secret ? desk::Packs::open(sealed, to, *secret) : refuse(secret);
        },
        [this, to](const Result<void> &opened) {
            if (!opened) return m_notices->tell(opened.error());
            m_notices->tell(
                NoticeBar::Kind::Success,
                tr("The cases stand in %1: start the program with this file, and record there.").arg(to));
        });
}

void PacksDialog::voidCurrent()
{
    const auto *pack = current();
    const auto reason = normalized(m_reason->text());
    if (!pack) return;
    if (reason.isEmpty()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say why the pack is not waited for any longer."));
        return m_reason->setFocus();
    }
    m_void->setEnabled(false);
    m_place.desk.ask(
        this, [id = pack->id, reason](desk::Desk &desk) { return desk.packs().voidPack(id, reason); },
        [this](const Result<PackView> &voided) {
            if (!voided) {
                m_notices->tell(voided.error());
                return look();
            }
            m_reason->clear();
            m_notices->tell(NoticeBar::Kind::Success, tr("The pack is void; its cases are free."));
            read();
        });
}

} // namespace tiaocai::ui
