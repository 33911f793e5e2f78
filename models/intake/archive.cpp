// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "refusals.h"

#include <zip.h>

namespace tiaocai::intake {

namespace {

constexpr zip_int64_t mostEntries = 1'000;
constexpr zip_uint64_t mostBytes = 256 * 1024 * 1024;

QString comparable(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toCaseFolded();
}

zip *openZip(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    auto *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive) zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

Result<void> withinBudgets(zip *archive)
{
    const auto entries = zip_get_num_entries(archive, 0);
    if (entries > mostEntries) return Intake::tooLarge(Intake::tr("1,000 entries in the container at most"));
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &entry) != 0 || !(entry.valid & ZIP_STAT_SIZE))
            return Intake::damaged();
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return Intake::encrypted();
        if (entry.size > mostBytes || (total += entry.size) > mostBytes)
            return Intake::tooLarge(Intake::tr("256 MB when expanded at most"));
    }
    return {};
}

/// Only the read at its end compares the checksum; it also finds an entry that is longer than it says.
class ArchiveEntry : public QIODevice {
public:
    ArchiveEntry(zip_file_t *file, qint64 size)
        : m_file(file, zip_fclose)
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = zip_fread(m_file.get(), data, zip_uint64_t(most));
        m_done += qMax<qint64>(0, count);
        const bool isWhole = count > 0 ? m_done <= m_size : count == 0 && m_done == m_size;
        return isWhole ? qint64(count) : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> m_file;
    qint64 m_size, m_done = 0;
};

} // namespace

void Archive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Archive::Archive(const QByteArray &bytes, zip *archive)
    : m_bytes(bytes)
    , m_zip(archive)
{
}

Result<Archive> Archive::open(const QByteArray &bytes)
{
    Archive archive(bytes, openZip(bytes));
    if (!archive.m_zip) return Intake::damaged();
    if (const auto kept = withinBudgets(archive.m_zip.get()); !kept) return refuse(kept);
    archive.readNames();
    return archive;
}

void Archive::readNames()
{
    const auto entries = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = entries - 1; i >= 0; --i)
        m_entries.insert(comparable(QString::fromUtf8(zip_get_name(m_zip.get(), zip_uint64_t(i), 0))),
                         quint64(i));
}

bool Archive::contains(const QString &name) const
{
    return m_entries.contains(comparable(name));
}

Result<QByteArray> Archive::read(const QString &name) const
{
    const auto entry = stream(name);
    if (!entry) return refuse(entry);
    QByteArray content((*entry)->size(), Qt::Uninitialized);
    qint64 done = 0;
    while (done < content.size()) {
        const auto count = (*entry)->read(content.data() + done, content.size() - done);
        if (count <= 0) return Intake::damaged();
        done += count;
    }
    char beyond;
    if ((*entry)->read(&beyond, 1) != 0) return Intake::damaged();
    return content;
}

Result<std::unique_ptr<QIODevice>> Archive::stream(const QString &name) const
{
    const auto found = m_entries.constFind(comparable(name));
    zip_stat_t entry;
    if (found == m_entries.cend() || zip_stat_index(m_zip.get(), *found, 0, &entry) != 0)
        return Intake::damaged();
    auto *file = zip_fopen_index(m_zip.get(), *found, 0);
    if (!file) return Intake::damaged();
    return std::make_unique<ArchiveEntry>(file, qint64(entry.size));
}

} // namespace tiaocai::intake
