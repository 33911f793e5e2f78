// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/drafts.h"

#include "files/write_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDraft = 16 * 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> write(const QString &folder, const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return refuse(u"read-only"_s,
                      Drafts::tr("Drafts cannot be kept: %1 cannot be made. Save often.").arg(folder));
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return files::writeFile(path, bytes).map([&] { QFile::setPermissions(path, ownerOnly); });
}

} // namespace

Drafts::Drafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_writer.setMaxThreadCount(1); // a later draft never stands under an earlier one
}

Drafts::~Drafts()
{
    wait();
}

QString Drafts::pathOf(const QString &key) const
{
    return m_folder + u'/' + key + u".json"_s;
}

QJsonObject Drafts::read(const QString &key) const
{
    if (m_folder.isEmpty() || m_kept.contains(key)) return m_kept.value(key);
    const auto bytes = files::readFile(pathOf(key), longestDraft);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

void Drafts::keep(const QString &key, const QJsonObject &content)
{
    if (content == m_kept.value(key)) return;
    m_kept.insert(key, content);
    if (m_folder.isEmpty()) return;
    m_writer.start([this, folder = m_folder, path = pathOf(key), content] {
        const auto written = write(folder, path, QJsonDocument(content).toJson(QJsonDocument::Compact));
        if (written) return;
        QMetaObject::invokeMethod(
            this, [this, refusal = written.error()] { emit failed(refusal); }, Qt::QueuedConnection);
    });
}

void Drafts::drop(const QString &key)
{
    m_kept.insert(key, {});
    if (m_folder.isEmpty()) return;
    m_writer.start([path = pathOf(key)] { QFile::remove(path); });
}

QString draftsFolder(const QString &officePath)
{
    return officePath.isEmpty() ? QString() : officePath + u".drafts"_s;
}

} // namespace tiaocai::ui
