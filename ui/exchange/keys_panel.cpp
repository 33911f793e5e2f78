// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys_panel.h"

#include "dialogs/ask_dialog.h"
#include "files/write_file.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::KeyState;
using desk::KeyView;

namespace {

constexpr qint64 largestCard = 8 * 1024;

Mark keyMark(const KeyView &of)
{
    switch (of.state) {
    case KeyState::Own:
    case KeyState::Enrolled:
        return Mark::Done;
    case KeyState::Rotated:
        return Mark::Know;
    case KeyState::Revoked:
        return Mark::Void;
    }
    return Mark::Know;
}

std::vector<Column<KeyView>> keyColumns()
{
    return {
        {KeysPanel::tr("State"),
         [](const KeyView &of) { return label(of.state); },
         {},
         [](const KeyView &of) { return icon(keyMark(of)); }},
        {KeysPanel::tr("Office"), [](const KeyView &of) { return of.card.office.name; }},
        {KeysPanel::tr("Code"), [](const KeyView &of) { return of.card.office.code; }},
        {KeysPanel::tr("Fingerprint"),
         [](const KeyView &of) { return exchange::groupedFingerprint(of.card.fingerprint()); }},
        {KeysPanel::tr("Since"), [](const KeyView &of) { return of.card.issuedAt.left(10); }},
    };
}

} // namespace

KeysPanel::KeysPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_model(new RowModel<KeyView>(keyColumns(), this))
    , m_table(new TableView(m_model, u"keysTable"_s, tr("Keys")))
    , m_create(button(tr("Make the office's keys"), u"list-add"_s, u"keysCreate"_s))
    , m_card(button(tr("Save the key card…"), u"document-save"_s, u"keysCard"_s))
    , m_enroll(button(tr("Enrol another office…"), u"document-open"_s, u"keysEnroll"_s))
    , m_rotate(button(tr("Change to new keys…"), {}, u"keysRotate"_s, Rank::Ghost))
    , m_employers(button(tr("Key for employers…"), {}, u"keysEmployers"_s, Rank::Ghost))
    , m_revoke(button(tr("Revoke…"), {}, u"keysRevoke"_s, Rank::Danger))
{
    m_table->setStretched(1);
    m_table->setWhenEmpty(
        tr("No keys yet. Make the office's keys, and give the other office the card and, on paper, its "
           "fingerprint."));
    auto *hint = quietLabel(
        tr("A card is believed when its fingerprint was compared with the printed and stamped sheet, "
           "or read aloud on the phone."));
    hint->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    space(acts);
    for (auto *one : {m_create, m_card, m_enroll, m_rotate, m_employers, m_revoke})
        acts->addWidget(one);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addLayout(acts);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    setFocusProxy(m_table);
    connect(m_create, &QPushButton::clicked, this, &KeysPanel::create);
    connect(m_card, &QPushButton::clicked, this, &KeysPanel::saveCard);
    connect(m_enroll, &QPushButton::clicked, this, &KeysPanel::enroll);
    connect(m_rotate, &QPushButton::clicked, this, &KeysPanel::rotate);
    connect(m_employers, &QPushButton::clicked, this, &KeysPanel::createForEmployers);
    connect(m_revoke, &QPushButton::clicked, this, &KeysPanel::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPanel::look);
    take({});
}

void KeysPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().list(); },
        [this](const Result<QList<KeyView>> &keys) { keys ? take(*keys) : m_notices->tell(keys.error()); });
}

void KeysPanel::take(const QList<KeyView> &keys)
{
    const int before = m_table->currentRow();
    m_model->setRows(keys);
    m_table->fitColumns();
    m_table->standOn(before);
    const bool hasOwn =
        std::ranges::any_of(keys, &KeyView::isOwn); // revoked ones are followed by new ones too
    m_create->setVisible(!hasOwn);
    for (auto *one : {m_card, m_rotate})
        one->setVisible(hasOwn);
    m_employers->setVisible(false);
    if (hasOwn && m_place.office().office.kind != office::OfficeKind::Centre) askForEmployers();
    look();
}

const KeyView *KeysPanel::current() const
{
    return m_model->find(m_table->currentRow());
}

void KeysPanel::look()
{
    const auto *key = current();
    m_revoke->setEnabled(key && key->state != KeyState::Revoked);
}

void KeysPanel::create()
{
    m_place.desk.ask(
        this, [](desk::Desk &desk) { return desk.keys().create(); },
        [this](const Result<KeyView> &made) {
            if (!made) return m_notices->tell(made.error());
            m_notices->tell(
                NoticeBar::Kind::Success,
                tr("The office has keys. Save the card and print its fingerprint for the other office."));
            refresh();
        });
}

void KeysPanel::save(const QByteArray &card)
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Key card"), m_place.office().office.code + u".tckey"_s, tr("Key card (*.tckey)"));
    if (path.isEmpty()) return;
    writeBehind(m_place, path, m_notices, [card, path] { return files::writeFile(path, card); });
}

void KeysPanel::saveCard()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().card(); },
        [this](const Result<QByteArray> &card) { card ? save(*card) : m_notices->tell(card.error()); });
}

/// The fingerprint comes from the paper, never from the file that it proves.
void KeysPanel::enroll()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Key card of another office"), {},
                                                   tr("Key card (*.tckey);;All files (*)"));
    if (path.isEmpty()) return;
    auto *dialog = new AskDialog(
        tr("Key card of another office"),
        tr("What the office signs is believed from then on. Take the forty digits from its printed sheet, or "
           "have them read aloud: never from the file itself."),
        tr("Enrol it"), this);
    const auto *fingerprint =
        dialog->addText(tr("Forty digits of its printed sheet"), u"enrollFingerprint"_s);
    const auto *follows = dialog->addChoice(tr("Does it take the place of an office whose file was lost?"),
                                            formerOffices(), u"enrollReplaces"_s);
    dialog->ask([this, path, fingerprint, follows] {
        believe(path, fingerprint->text(), follows->currentData().toString());
    });
}

/// Whom a new card may replace, after "no".
QList<std::pair<QString, QString>> KeysPanel::formerOffices() const
{
    QList<std::pair<QString, QString>> list{{u""_s, tr("no, it is an office of its own")}};
    for (const auto &key : m_model->rows()) {
        const std::pair office(key.card.office.uuid, key.card.office.code + u'　' + key.card.office.name);
        const bool isListed =
            std::ranges::find(list, office.first, &std::pair<QString, QString>::first) != list.end();
        if (!key.isOwn && !isListed) list.append(office);
    }
    return list;
}

void KeysPanel::believe(const QString &path, const QString &fingerprint, const QString &replaces)
{
    m_place.desk.ask(
        this,
        [path, fingerprint, replaces](desk::Desk &desk) {
            return files::readFile(path, largestCard).and_then([&](const QByteArray &card) {
                return desk.keys().enroll(card, fingerprint, replaces);
            });
        },
        [this](const Result<KeyView> &enrolled) {
            if (!enrolled) return m_notices->tell(enrolled.error());
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("%1 is enrolled: what it signs is believed.").arg(enrolled->card.office.name));
            refresh();
        });
}

void KeysPanel::rotate()
{
    auto *dialog =
        new AskDialog(tr("New keys of this office"),
                      tr("Every other office enrols the new card before it believes this one again."),
                      tr("Change to new keys"), this, Rank::Danger);
    dialog->ask([this] {
        m_place.desk.ask(
            this, [](desk::Desk &desk) { return desk.keys().rotate(); },
            [this](const Result<QByteArray> &card) {
                if (!card) return m_notices->tell(card.error());
                save(*card);
                refresh();
            });
    });
}

/// What is there already is not offered.
void KeysPanel::askForEmployers()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().forEmployers(); },
        [this](const Result<QString> &id) { m_employers->setVisible(id && id->isEmpty()); });
}

void KeysPanel::createForEmployers()
{
    auto *dialog = new AskDialog(
        tr("Key for employers"),
        tr("Under it the centres write the credit codes of respondents, so that who is a respondent again "
           "and "
           "again is counted over all centres without a name. It goes to each centre, sealed, with the next "
           "feedback."),
        tr("Make it"), this);
    dialog->ask([this] {
        m_place.desk.ask(
            this, [](desk::Desk &desk) { return desk.keys().createForEmployers(); },
            [this](const Result<QString> &made) {
                if (!made) return m_notices->tell(made.error());
                m_notices->tell(
                    NoticeBar::Kind::Success,
                    tr("There is a key for employers. It goes to each centre with the next feedback."));
                m_employers->hide();
            });
    });
}

void KeysPanel::revoke()
{
    const auto *key = current();
    if (!key) return;
    auto *dialog = new AskDialog(tr("Revoke the key of %1").arg(key->card.office.name),
                                 tr("Nothing that it signed is taken from here on."), tr("Revoke it"), this,
                                 Rank::Danger);
    const auto *reason = dialog->addText(tr("Why"), u"revokeReason"_s);
    dialog->ask([this, id = key->card.keyId(), reason] {
        m_place.desk.ask(
            this, [id, words = reason->text()](desk::Desk &desk) { return desk.keys().revoke(id, words); },
            [this](const Result<KeyView> &done) { done ? refresh() : m_notices->tell(done.error()); });
    });
}

} // namespace tiaocai::ui
