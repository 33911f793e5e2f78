// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/applications_panel.h"

#include "base/identity.h"
#include "base/text.h"
#include "casework/verbs.h"
#include "dialogs/ask_dialog.h"
#include "exchange/packet_dialog.h"
#include "files/write_file.h"
#include "reports/reply_list.h"
#include "tables/line_delegate.h"
#include "tables/table_view.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/fact_grid.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "widgets/with_pane.h"
#include "words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::PartyRole;
using desk::WaitingApplication;

namespace {

constexpr int paneBeside = 900;
constexpr int factWidth = 64;

ChipWords likeChip(const WaitingApplication &of)
{
    if (!of.like) return {};
    return {ChipWords::Kind::Attention, ApplicationsPanel::tr("like %1").arg(shortNumber(of.like->number))};
}

Money claimedIn(const WaitingApplication &of)
{
    Money sum;
    for (const auto &claim : of.application().claims)
        sum += claim.amount.value_or(Money());
    return sum;
}

std::vector<Column<WaitingApplication>> applicationColumns()
{
    return {
        {ApplicationsPanel::tr("Serial number"), [](const WaitingApplication &of) { return of.serial; }},
        {ApplicationsPanel::tr("Applied on"),
         [](const WaitingApplication &of) { return toText(of.draft.on); }},
        {ApplicationsPanel::tr("Parties"),
         [](const WaitingApplication &of) {
             return against(of.parties(PartyRole::Applicant), of.parties(PartyRole::Respondent));
         }},
        {ApplicationsPanel::tr("Claim"),
         [](const WaitingApplication &of) {
             const auto sum = claimedIn(of);
             return sum.fen() > 0 ? toText(sum) : QString();
         },
         [](const WaitingApplication &of) { return claimedIn(of).fen(); },
         {},
         true},
        {ApplicationsPanel::tr("Source"), [](const WaitingApplication &of) { return of.source; }},
        Column<WaitingApplication>(ApplicationsPanel::tr("Perhaps there already"),
                                   [](const WaitingApplication &of) { return likeChip(of).word; })
            .showing([](const WaitingApplication &of, int role) {
                return role == chipRole && of.like ? QVariant::fromValue(likeChip(of)) : QVariant();
            }),
    };
}

/// Of one whom the office has never seen: what it needs to reach him, masked where others may look on.
QString reachedAt(const casework::PartyRecord &party)
{
    QStringList said{party.name};
    if (!party.phone.isEmpty()) said << maskedPhone(party.phone);
    if (!party.legalRepresentative.isEmpty()) said << party.legalRepresentative;
    return said.join(u'　');
}

} // namespace

ApplicationsPanel::ApplicationsPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_model(new RowModel<WaitingApplication>(applicationColumns(), this))
    , m_table(new TableView(m_model, u"applicationsTable"_s, tr("Applications from platforms")))
    , m_pane(new SidePane(u"applicationPane"_s))
    , m_whole(new QWidget)
    , m_serial(new ElidedLabel(Type::CardTitle, u"applicationSerial"_s))
    , m_like(new Chip({}, u"applicationLike"_s))
    , m_facts(new FactGrid(factWidth))
    , m_story(plainLabel({}, u"applicationStory"_s))
    , m_accept(button(tr("Take it into a case  Ctrl+Enter"), u"list-add"_s, u"applicationAccept"_s))
    , m_aside(button({}, {}, u"applicationAside"_s, Rank::Ghost))
    , m_replies(button(tr("Reply list…"), u"document-export"_s, u"applicationReplies"_s))
{
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setStretched(2);
    m_table->setWhenEmpty(
        tr("No application waits. Read the packet that a platform handed over, or drop the file here."));
    buildPane();
    auto *read = button(tr("Read a packet…"), u"document-open"_s, u"applicationsRead"_s);
    auto *column = new QVBoxLayout(this);
    space(column);
    auto *acts = new QHBoxLayout;
    space(acts);
    acts->addWidget(read);
    acts->addWidget(m_replies);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(new WithPane(m_table, m_pane, paneBeside), 1);
    setFocusProxy(m_table);
    connect(read, &QPushButton::clicked, this, [this] { readPacket(); });
    connect(m_replies, &QPushButton::clicked, this, &ApplicationsPanel::saveReplies);
    connect(m_accept, &QPushButton::clicked, this, &ApplicationsPanel::accept);
    connect(m_aside, &QPushButton::clicked, this, &ApplicationsPanel::setAside);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApplicationsPanel::showCurrent);
    showCurrent();
}

void ApplicationsPanel::buildPane()
{
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(m_whole);
    space(column);
    auto *first = new QHBoxLayout;
    space(first);
    first->addWidget(m_serial, 1);
    first->addWidget(m_like);
    column->addLayout(first);
    column->addLayout(m_facts);
    column->addWidget(hairline());
    column->addWidget(m_story);
    m_pane->body()->addWidget(m_whole);
    m_pane->body()->addStretch(1);
    m_pane->foot()->addWidget(m_accept);
    m_pane->foot()->addWidget(m_aside);
}

void ApplicationsPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.applications().waiting(); },
        [this](const Result<QList<WaitingApplication>> &waiting) {
            waiting ? take(*waiting) : m_notices->tell(waiting.error());
        });
}

void ApplicationsPanel::take(const QList<WaitingApplication> &waiting)
{
    const int before = m_table->currentRow();
    m_model->setRows(waiting);
    m_table->fitColumns();
    if (!m_isDone) m_table->standOn(before);
    showCurrent();
    emit counted(int(waiting.size()));
}

const WaitingApplication *ApplicationsPanel::current() const
{
    return m_model->find(m_table->currentRow());
}

void ApplicationsPanel::addParties(const WaitingApplication &one, PartyRole role)
{
    for (const auto &party : one.application().parties) {
        if (party.role == role) m_facts->add(label(role), reachedAt(party));
    }
}

void ApplicationsPanel::showCurrent()
{
    const auto *one = current();
    m_whole->setVisible(one);
    m_accept->setEnabled(one);
    if (one) m_isDone = false;
    m_aside->setVisible(one && one->like && one->like->isCase);
    if (!one) return;
    m_serial->setText(one->serial);
    m_like->setWords(likeChip(*one));
    if (one->like)
        m_aside->setText(tr("It is the case %1: set it aside").arg(shortNumber(one->like->number)));
    empty(m_facts);
    addParties(*one, PartyRole::Applicant);
    addParties(*one, PartyRole::Respondent);
    const auto &application = one->application();
    for (const auto &claim : application.claims) {
        const auto amount = claim.amount ? tr("%1 yuan").arg(toText(*claim.amount)) : QString();
        m_facts->add(tr("Claim"), u"%1　%2"_s.arg(label(claim.cause), amount).trimmed());
    }
    m_facts->add(tr("Township"), application.township.isEmpty() ? u"—"_s : application.township);
    m_facts->add(
        tr("Applied"),
        u"%1 %2"_s.arg(toText(one->draft.on), one->draft.at ? one->draft.at->toString(u"HH:mm"_s) : QString())
            .trimmed());
    m_story->setText(QStringList{application.facts, one->draft.note}.join(u'\n').trimmed());
}

void ApplicationsPanel::accept()
{
    const auto *one = current();
    if (!one || !m_accept->isEnabled()) return;
    m_accept->setEnabled(false);
    m_isDone = true;
    m_place.desk.ask(
        this, [id = one->id](desk::Desk &desk) { return desk.applications().accept(id); },
        [this](const Result<desk::Recorded> &opened) {
            if (opened) return tellOfCase(*opened);
            showCurrent();
            m_notices->tell(opened.error());
        });
}

void ApplicationsPanel::tellOfCase(const desk::Recorded &opened)
{
    const auto &file = opened.view.file;
    m_notices->tell(
        NoticeBar::Kind::Success,
        tr("Registered as %1. Whether it is accepted is decided in the case.").arg(file.number()));
    m_notices->offer(tr("Open the case"), u"applicationOpen"_s, [this, id = file.id] { emit caseAsked(id); });
}

void ApplicationsPanel::setAside()
{
    const auto *one = current();
    if (!one || !one->like || !one->like->isCase) return;
    m_place.desk.ask(
        this,
        [id = one->id, there = CaseId(one->like->id)](desk::Desk &desk) {
            return desk.applications().setAside(id, there);
        },
        [this, number = one->like->number](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("Set aside: the platform is answered that %1 was there.").arg(number));
        });
}

void ApplicationsPanel::readPacket(const QString &path)
{
    auto *dialog = new PacketDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PacketDialog::taken, this, [this](const desk::Packet &packet) {
        m_notices->tell(NoticeBar::Kind::Success,
                        tr("%n application(s) wait to be taken on.", nullptr, int(packet.queued.size())));
    });
    dialog->open();
    if (!path.isEmpty()) dialog->setFile(path);
}

void ApplicationsPanel::saveReplies()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Reply list"), tr("Replies %1").arg(toText(m_place.today())),
                                     tr("Table for other programs (*.csv);;Excel (*.xlsx);;JSON (*.json)"));
    if (path.isEmpty()) return;
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.applications().sources(); },
        [this, path](const Result<QStringList> &sources) {
            if (!sources) return m_notices->tell(sources.error());
            const bool isOfOne = reports::answeringBy(path) == exchange::Answering::OneSource;
            isOfOne && sources->size() > 1 ? askSource(path, *sources) : writeReplies(path, std::nullopt);
        });
}

/// A list that answers one platform: which.
void ApplicationsPanel::askSource(const QString &path, const QStringList &sources)
{
    auto *dialog =
        new AskDialog(tr("Reply list"), tr("A list in JSON answers one source."), tr("Save it"), this);
    QList<std::pair<QString, QString>> choices;
    for (const auto &source : sources)
        choices.append({source, source.isEmpty() ? tr("not told") : source});
    const auto *source = dialog->addChoice(tr("Source"), choices, u"repliesSource"_s);
    dialog->ask([this, path, source] { writeReplies(path, source->currentData().toString()); });
}

void ApplicationsPanel::writeReplies(const QString &path, const std::optional<QString> &source)
{
    m_place.desk.askLong(
        this,
        [path, source](const desk::Desk &desk) {
            return desk.applications().replies(source, reports::answeringBy(path));
        },
        [this, path](const Result<exchange::ReplyList> &list) {
            if (!list) return m_notices->tell(list.error());
            writeBehind(m_place, path, m_notices, [list = *list, path] {
                return reports::replyPaper(list, path).and_then([&](const reports::Paper &paper) {
                    return files::writeFile(path, paper.bytes);
                });
            });
        });
}

} // namespace tiaocai::ui
