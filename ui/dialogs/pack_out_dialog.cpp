// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pack_out_dialog.h"

#include "base/text.h"
#include "ui/work_bar.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::PackedCase;
using desk::PackView;

namespace {

/// Words that nobody reads over the shoulder.
QLineEdit *wordsEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PackOutDialog::PackOutDialog(const Workplace &place, QDate day, bool isPack, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_isPack(isPack)
    , m_notices(new NoticeBar)
    , m_day(new DateEdit(place.today()))
    , m_tribunal(new QComboBox)
    , m_cases(new QListWidget)
    , m_words(wordsEdit(u"packWords"_s))
    , m_again(wordsEdit(u"packWordsAgain"_s))
    , m_pack(button(isPack ? tr("Seal and save…  Ctrl+Enter") : tr("Take out and save…  Ctrl+Enter"),
                    u"document-save"_s, u"packOut"_s, Rank::Primary))
{
    setObjectName(u"packOutDialog"_s);
    setWindowTitle(isPack ? tr("Seal the pack to carry it back") : tr("Take cases out"));
    m_day->setObjectName(u"packDay"_s);
    m_day->setDate(day);
    m_tribunal->setObjectName(u"packTribunal"_s);
    for (const auto &tribunal : place.office().registers.tribunals)
        m_tribunal->addItem(tribunal.name, tribunal.code);
    m_cases->setObjectName(u"packCases"_s);
    m_cases->setAccessibleName(tr("Cases that go along"));
    m_cases->setFocusPolicy(Qt::NoFocus);
    setMember(m_day, u"day"_s);
    setMember(m_tribunal, u"tribunal"_s);
    build();
    resizeOnScreen(this, {70 * spacing, 60 * spacing});
    if (!isPack) readCases();
}

void PackOutDialog::build()
{
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    if (!m_isPack) {
        auto *row = new QHBoxLayout;
        space(row);
        row->addWidget(new Field(tr("Day of the hearings"), m_day, Field::Need::Required));
        row->addWidget(new Field(tr("Tribunal"), m_tribunal, Field::Need::Required), 1);
        column->addLayout(row);
        column->addWidget(m_cases, 1);
        connect(m_day, &QLineEdit::textChanged, this, &PackOutDialog::readCases);
        connect(m_tribunal, &QComboBox::currentIndexChanged, this, &PackOutDialog::readCases);
    }
    column->addWidget(new Field(tr("Passphrase of the file"), m_words, Field::Need::Required));
    column->addWidget(new Field(tr("The same once more"), m_again, Field::Need::Required));
    auto *hint =
        quietLabel(tr("Whoever has file and passphrase reads the cases. Carry the two apart; nobody can "
                      "open the file without it."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(new WorkBar(m_place.desk, tr("Sealing…")));
    if (m_isPack) column->addStretch(1);
    addFoot(this, column, button(tr("Cancel"), {}, u"packOutCancel"_s), m_pack);
    connect(m_pack, &QPushButton::clicked, this, &PackOutDialog::askPlace);
}

void PackOutDialog::readCases()
{
    const auto day = m_day->date();
    m_cases->clear();
    if (!day) return;
    m_place.desk.ask(
        this,
        [day = *day, tribunal = m_tribunal->currentData().toString()](const desk::Desk &desk) {
            return desk.packs().mayPackOut().and_then([&] { return desk.packs().casesOn(day, tribunal); });
        },
        [this, asked = ++m_asked](const Result<QList<PackedCase>> &cases) {
            if (asked == m_asked) showCases(cases);
        });
}

void PackOutDialog::showCases(const Result<QList<PackedCase>> &cases)
{
    m_notices->clear();
    m_pack->setEnabled(cases.has_value());
    if (!cases) return m_notices->tell(cases.error());
    for (const auto &one : *cases)
        new QListWidgetItem(icon(one.isOut ? Mark::Void : Mark::Meeting),
                            one.isOut ? tr("%1　%2　(out already)").arg(one.number, one.parties)
                                      : u"%1　%2"_s.arg(one.number, one.parties),
                            m_cases);
    if (cases->isEmpty())
        new QListWidgetItem(icon(Mark::Know), tr("Nothing is heard there on that day."), m_cases);
}

void PackOutDialog::askPlace()
{
    if (m_words->text().trimmed().isEmpty()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Choose a passphrase for the file."));
        return m_words->setFocus();
    }
    if (m_words->text() != m_again->text()) {
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("The two passphrases differ. Type the second once more."));
        return m_again->setFocus();
    }
    const auto name = u"%1 %2.tcpack"_s.arg(m_isPack ? tr("Cases back") : m_tribunal->currentText(),
                                            toText(m_day->date().value_or(m_place.today())));
    const auto path = QFileDialog::getSaveFileName(this, windowTitle(), name, tr("Cases (*.tcpack)"));
    if (!path.isEmpty()) pack(path.endsWith(u".tcpack") ? path : path + u".tcpack"_s);
}

void PackOutDialog::pack(const QString &to)
{
    m_pack->setEnabled(false);
    m_place.desk.ask(
        this,
        [to, isPack = m_isPack, words = m_words->text(), day = m_day->date().value_or(QDate()),
         tribunal = m_tribunal->currentData().toString()](desk::Desk &desk) -> Result<PackView> {
            const auto secret = vault::passphrase(words);
            if (!secret) return refuse(secret);
            return isPack ? desk.packs().carryBack(to, *secret)
                          : desk.packs().packOut(day, tribunal, to, *secret);
        },
        [this, to](const Result<PackView> &pack) {
            m_pack->setEnabled(true);
            if (!pack) return m_notices->tell(pack.error());
            emit packed(*pack, to);
            accept();
        });
}

} // namespace tiaocai::ui
