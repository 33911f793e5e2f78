// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/drafts.h"

#include "desk/beside_office.h"
#include "files/write_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDraft = 16 * 1024 * 1024;
constexpr auto ending = ".json"_L1;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> keepFile(const QString &root, const QString &path, const QByteArray &bytes)
{
    const auto folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return refuse(u"read-only"_s,
                      Drafts::tr("Drafts cannot be kept: %1 cannot be made. Save often.").arg(folder));
    for (const auto &made : {root, folder})
        QFile::setPermissions(made, ownerOnly | QFile::ExeOwner);
    return files::writeFile(path, bytes).map([&] { QFile::setPermissions(path, ownerOnly); });
}

/// A sealed draft belongs to its person and form.
QByteArray placeOf(const QString &owner, const QString &key)
{
    return (u"draft "_s + owner + u' ' + key).toUtf8();
}

/// The oldest first, so that their order in time stays. What cannot be read as a draft is sealed already, or by another key.
Result<void> sealPlainOf(const QString &root, const QString &owner, const vault::OfficeKey &key)
{
    Result<void> done;
    const auto files =
        QDir(root + u'/' + owner).entryInfoList({u"*"_s + ending}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const auto &file : files) {
        const auto bytes = files::readFile(file.filePath(), longestDraft);
        if (!done || !bytes || !QJsonDocument::fromJson(*bytes).isObject()) continue;
        done = keepFile(root, file.filePath(), key.seal(*bytes, placeOf(owner, file.completeBaseName())));
    }
    return done;
}

/// What was typed before anybody said who he is becomes the first one's who does; where he has such a draft, both stay.
/// Returns the places where his drafts stand now.
QStringList takeNobodys(const QString &root, const QString &owner)
{
    QStringList taken;
    const auto files = QDir(root).entryList({u"*"_s + ending}, QDir::Files);
    if (files.isEmpty() || !QDir().mkpath(root + u'/' + owner)) return taken;
    for (const auto &file : files) {
        const auto folder = root + u'/' + owner + u'/', from = root + u'/' + file;
        if (QFile::rename(from, folder + file))
            taken << folder + file;
        else
            QFile::rename(from, folder + u"nobody-"_s + file);
    }
    return taken;
}

Result<void> sealEverybodysPlain(const QString &root, const vault::OfficeKey &key)
{
    auto done = sealPlainOf(root, {}, key);
    for (const auto &owner : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (done) done = sealPlainOf(root, owner, key);
    }
    return done;
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

void Drafts::setOwner(const PersonId &owner, std::shared_ptr<const vault::OfficeKey> key)
{
    const bool isAnother = owner != m_owner, isNewKey = key && key != m_key;
    if (isAnother) emit ownerLeaves();
    m_owner = owner;
    m_key = std::move(key);
    if (isNewKey && !m_folder.isEmpty()) {
        wait(); // for what is still being written
        for (const auto &taken : takeNobodys(m_folder, m_owner.toString()))
            m_kept.remove(taken);
        sealPlain();
    }
    if (isAnother) emit ownerCame();
}

/// What anybody typed before the office had its key. Behind what is still being written plainly.
void Drafts::sealPlain()
{
    write([root = m_folder, key = m_key] { return sealEverybodysPlain(root, *key); });
}

QByteArray Drafts::inWriting(const QString &key, const QJsonObject &content) const
{
    const auto plain = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return m_key ? m_key->seal(plain, placeOf(m_owner.toString(), key)) : plain;
}

QJsonObject Drafts::fromWriting(const QString &key, const QByteArray &bytes) const
{
    const auto opened = m_key ? m_key->open(bytes, placeOf(m_owner.toString(), key)) : std::nullopt;
    return QJsonDocument::fromJson(opened.value_or(bytes)).object();
}

QString Drafts::folder() const
{
    return m_owner.isNull() ? m_folder : m_folder + u'/' + m_owner.toString();
}

QString Drafts::pathOf(const QString &key) const
{
    return folder() + u'/' + key + ending;
}

QJsonObject Drafts::read(const QString &key) const
{
    const auto path = pathOf(key);
    if (m_folder.isEmpty() || m_kept.contains(path)) return m_kept.value(path);
    const auto bytes = files::readFile(path, longestDraft);
    return bytes ? fromWriting(key, *bytes) : QJsonObject();
}

void Drafts::keep(const QString &key, const QJsonObject &content)
{
    const auto path = pathOf(key);
    if (content == m_kept.value(path)) return;
    m_kept.insert(path, content);
    if (m_folder.isEmpty()) return;
    write([root = m_folder, path, bytes = inWriting(key, content)] { return keepFile(root, path, bytes); });
}

void Drafts::write(std::function<Result<void>()> work)
{
    m_writer.start([this, work = std::move(work)] {
        const auto written = work();
        if (written) return;
        QMetaObject::invokeMethod(
            this, [this, refusal = written.error()] { emit failed(refusal); }, Qt::QueuedConnection);
    });
}

void Drafts::drop(const QString &key)
{
    const auto path = pathOf(key);
    m_kept.insert(path, {});
    if (m_folder.isEmpty()) return;
    m_writer.start([path] { QFile::remove(path); });
}

QStringList Drafts::waiting() const
{
    QStringList keys;
    if (m_folder.isEmpty()) return keys;
    const auto files = QDir(folder()).entryInfoList({u"*"_s + ending}, QDir::Files, QDir::Time);
    for (const auto &file : files) {
        const auto key = file.completeBaseName();
        if (!read(key).isEmpty()) keys.append(key);
    }
    return keys;
}

QString draftsFolder(const QString &officePath)
{
    return desk::besideOffice(officePath, u".drafts"_s);
}

} // namespace tiaocai::ui
