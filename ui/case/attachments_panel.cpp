// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/attachments_panel.h"

#include "base/text.h"
#include "files/attachment.h"
#include "files/write_file.h"
#include "tables/table_view.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    return paths;
}

AttachmentsPanel::AttachmentsPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_open(button(tr("Open"), u"document-open"_s, u"attachmentOpen"_s))
    , m_save(button(tr("Save as…"), u"document-save-as"_s, u"attachmentSave"_s))
{
    using File = desk::AttachedFile;
    setObjectName(u"attachmentsPanel"_s);
    setAcceptDrops(true);
    m_rows = new RowModel<File>(
        {{tr("Name"), [](const File &file) { return file.file.fileName; }},
         {tr("Size"),
          [](const File &file) { return language().formattedDataSize(file.file.size); },
          {},
          {},
          true},
         {tr("Proves"),
          [this](const File &file) {
              return file.file.proves ? m_acts.value(*file.file.proves) : tr("the case");
          }},
         {tr("Attached on"), [this](const File &file) { return toText(m_by.value(file.act).on); }},
         {tr("By"), [this](const File &file) { return m_people.value(m_by.value(file.act).recordedBy); }},
         {tr("State"), [](const File &file) { return file.isThere ? QString() : tr("missing"); }}},
        this);
    m_table = new TableView(m_rows, u"attachmentsTable"_s, tr("Attachments"));
    setFocusProxy(m_table);
    m_table->setWhenEmpty(tr("No file is attached. Drop files here, or add them with the button."));
    auto *add = button(tr("Attach files…"), u"list-add"_s, u"attachmentAdd"_s);
    auto *buttons = new QHBoxLayout;
    space(buttons, spacing);
    for (auto *one : {add, m_open, m_save})
        buttons->addWidget(one);
    auto *taken = new ElidedLabel(Type::Small, u"attachmentKinds"_s);
    taken->setQuiet(true);
    taken->setText(tr("PDF, OFD, Word, WPS, Excel, pictures, recordings, films; at most 50 MB each"));
    buttons->addWidget(taken, 1);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { choose(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *file = current()) open(file->act);
    });
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPanel::saveCurrent);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(m_rows->row(index.row()).act); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_open->setEnabled(current());
        m_save->setEnabled(current());
    });
}

void AttachmentsPanel::show(const desk::CaseView &view)
{
    m_case = view.file.id;
    m_people = view.people;
    m_acts.clear();
    m_by.clear();
    for (const auto &act : view.file.effective) {
        m_acts[act.id] = toText(act.on) + u' ' + casework::label(act.kind());
        if (act.kind() == casework::ActKind::FileAttached) m_by[act.id] = act;
    }
    m_rows->setRows(view.attachments);
    m_open->setEnabled(false);
    m_save->setEnabled(false);
}

const desk::AttachedFile *AttachmentsPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows->rows().size() ? &m_rows->row(row) : nullptr;
}

const desk::AttachedFile *AttachmentsPanel::attachment(const ActId &id) const
{
    const auto it = std::ranges::find(m_rows->rows(), id, &desk::AttachedFile::act);
    return it == m_rows->rows().end() ? nullptr : &*it;
}

void AttachmentsPanel::attach(const QStringList &paths, const std::optional<ActId> &proves)
{
    for (const auto &path : paths) {
        m_place.desk.ask(
            this,
            [id = m_case, path, proves](desk::Desk &desk) {
                return desk.attachments().attach(id, path, proves);
            },
            [this](const Result<desk::Recorded> &recorded) {
                if (recorded)
                    emit attached(*recorded);
                else
                    m_notices->tell(recorded.error());
            });
    }
}

void AttachmentsPanel::choose(const std::optional<ActId> &proves)
{
    const auto kinds = tr("Files that can be attached (%1)").arg(files::attachmentEndings().join(u' '));
    attach(QFileDialog::getOpenFileNames(this, tr("Attach files"), {}, kinds), proves);
}

void AttachmentsPanel::fetch(const desk::AttachedFile &file,
                             const std::function<Result<void>(const QByteArray &)> &use)
{
    m_place.desk.ask(
        this,
        [sha256 = file.file.sha256](const desk::Desk &desk) { return desk.attachments().content(sha256); },
        [this, use](const Result<QByteArray> &bytes) {
            const auto used = bytes ? use(*bytes) : refuse(bytes);
            if (!used) m_notices->tell(used.error());
        });
}

/// Read-only and gone with this window: whoever writes into it would think that the office keeps it.
Result<QString> AttachmentsPanel::copied(const desk::AttachedFile &file, const QByteArray &bytes)
{
    if (!m_scratch) {
        auto made = files::Scratch::make();
        if (!made) return refuse(made);
        m_scratch.emplace(*std::move(made));
    }
    const auto folder = m_scratch->filePath(file.file.sha256.left(16));
    QDir().mkpath(folder);
    const auto path = folder + u'/' + files::safeFileName(file.file.fileName);
    if (auto written = files::writeFile(path, bytes); !written) return refuse(written);
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

void AttachmentsPanel::open(const ActId &id)
{
    const auto *found = attachment(id);
    if (!found) return;
    fetch(*found, [this, file = *found](const QByteArray &bytes) -> Result<void> {
        const auto path = copied(file, bytes);
        if (!path) return refuse(path);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            m_notices->tell(
                NoticeBar::Kind::Warning,
                tr("No program opened %1. Save it, and open it from its folder.").arg(file.file.fileName));
        return {};
    });
}

void AttachmentsPanel::saveCurrent()
{
    const auto *file = current();
    if (!file) return;
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the attachment"),
                                                   files::safeFileName(file->file.fileName));
    if (path.isEmpty()) return;
    fetch(*file, [this, path](const QByteArray &bytes) {
        return files::writeFile(path, bytes).map([&] {
            m_notices->tell(NoticeBar::Kind::Info, tr("Saved as %1.").arg(path));
        });
    });
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(draggedFiles(event->mimeData()));
}

} // namespace tiaocai::ui
