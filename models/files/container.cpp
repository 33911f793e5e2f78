// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/container.h"

#include "words.h"

#include <zip.h>

#include <QCryptographicHash>

#include <algorithm>

namespace tiaocai::files {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstHeader("PK\x03\x04"), directoryEnd("PK\x05\x06"), locatorOf64("PK\x06\x07");
constexpr qsizetype endSize = 22, locatorSize = 20, longestComment = 0xFFFF;
constexpr qint64 bombFrom = 10'000'000, bombRatio = 200; // bytes; expanded to packed
constexpr zip_uint32_t level = 6;                        // of deflating: another one sets a flag
constexpr zip_uint16_t firstDay = 0x21;                  // 1980-01-01 as DOS has it

tl::unexpected<Refusal> damagedContainer()
{
    return refuse(u"bad-container"_s,
                  Files::tr("The package is damaged or of a kind that is not taken. Fetch it again."));
}

tl::unexpected<Refusal> refuseMember(const QString &code, const QString &fault, const QString &name)
{
    return refuse(code, fault.arg(name.left(80)));
}

struct Closed {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Closed>;

Source sourceOf(QByteArrayView bytes)
{
    return Source(zip_source_buffer_create(bytes.data(), zip_uint64_t(bytes.size()), 0, nullptr));
}

zip_t *openedZip(const QByteArray &bytes, int flags, int *why)
{
    zip_error_t error;
    zip_error_init(&error);
    auto source = sourceOf(bytes);
    auto *archive = source ? zip_open_from_source(source.get(), flags, &error) : nullptr;
    *why = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive) source.release();
    return archive;
}

/// Names that stand twice are told by their name, not as damage.
zip_t *openedToRead(const QByteArray &bytes)
{
    int why = 0;
    auto *archive = openedZip(bytes, ZIP_RDONLY | ZIP_CHECKCONS, &why);
    return archive || why != ZIP_ER_EXISTS ? archive : openedZip(bytes, ZIP_RDONLY, &why);
}

/// The end of the directory stands whole where the file ends.
Result<void> hasEnd(const QByteArray &bytes)
{
    const auto from = std::max<qsizetype>(0, bytes.size() - endSize - longestComment);
    const auto end = bytes.lastIndexOf(directoryEnd);
    if (end < from || end + endSize > bytes.size())
        return refuse(u"truncated"_s, Files::tr("The package is cut. Fetch it again from its sender."));
    const auto before = QByteArrayView(bytes).first(end);
    const bool is64 = before.size() >= locatorSize && before.last(locatorSize).startsWith(locatorOf64);
    return is64 ? damagedContainer() : Result<void>();
}

bool isPlainName(const QByteArray &name)
{
    const auto parts = name.split('/');
    const bool isPlain =
        std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7F && c != '\\' && c != ':'; });
    return isPlain && !name.isEmpty() && !parts.contains("..") && !parts.contains(".") &&
           !name.startsWith('/');
}

bool isOrdinary(zip_t *archive, zip_uint64_t index, const zip_stat_t &entry)
{
    constexpr zip_uint32_t kind = 0170000U << 16, link = 0120000U << 16;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    const bool isLink = system == ZIP_OPSYS_UNIX && (attributes & kind) == link;
    const bool isMethod = entry.comp_method == ZIP_CM_STORE || entry.comp_method == ZIP_CM_DEFLATE;
    return !isLink && isMethod && entry.encryption_method == ZIP_EM_NONE;
}

bool isBomb(qint64 size, qint64 packed)
{
    return size > bombFrom && size / bombRatio > packed;
}

Result<void> withinSizes(const ContainerRules &rules, const QList<zip_stat_t> &entries,
                         const QStringList &names)
{
    qint64 expanded = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto size = qint64(entries[i].size);
        expanded += size;
        if (size < 0 || size > rules.most(names[i]) || expanded > rules.largestExpanded)
            return refuseMember(u"too-large"_s, Files::tr("“%1” of the package is too large."), names[i]);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto size = qint64(entries[i].size), packed = qint64(entries[i].comp_size);
        if (!rules.takesBombs && isBomb(size, packed))
            return refuseMember(u"bomb"_s, Files::tr("“%1” of the package expands beyond measure."),
                                names[i]);
    }
    return {};
}

Source bufferOf(zip_t *archive, const Member &member)
{
    return Source(zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0));
}

/// A member behind the others; false where the library has no room for it.
bool put(zip_t *archive, const QString &name, Source source, zip_int32_t method)
{
    const auto index = source ? zip_file_add(archive, qPrintable(name), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) return false;
    source.release();
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, method, level) == 0 &&
           zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0 &&
           zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_DOS, 0) == 0;
}

/// What does not become shorter by deflating, or so short that no reader takes it, stands there as it is.
bool isBetterStored(zip_t *deflated, zip_uint64_t index)
{
    zip_stat_t entry;
    if (zip_stat_index(deflated, index, 0, &entry) != 0) return true;
    const auto size = qint64(entry.size), packed = qint64(entry.comp_size);
    return packed >= size || isBomb(size, packed);
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t about;
    zip_source_stat(source, &about);
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    zip_source_open(source);
    const auto read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    bytes.truncate(std::max<qsizetype>(0, qsizetype(read)));
    return bytes;
}

/// The bytes of an archive after `fill` put its members in.
Result<QByteArray> written(const std::function<bool(zip_t *)> &fill)
{
    const auto source = sourceOf({});
    auto *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) return damagedContainer();
    zip_source_keep(source.get());
    if (fill(archive) && zip_close(archive) == 0) return bytesOf(source.get());
    zip_discard(archive);
    return damagedContainer();
}

} // namespace

Result<QByteArray> containerOf(const QList<Member> &members)
{
    const auto deflated = written([&](zip_t *archive) {
        return std::ranges::all_of(members, [&](const Member &one) {
            return put(archive, one.name, bufferOf(archive, one), ZIP_CM_DEFLATE);
        });
    });
    int why = 0;
    const std::unique_ptr<zip_t, void (*)(zip_t *)> from(
        deflated ? openedZip(*deflated, ZIP_RDONLY, &why) : nullptr, zip_discard);
    if (!from) return damagedContainer();
    // What was deflated goes over as it is.
    return written([&](zip_t *archive) {
        for (qsizetype i = 0; i < members.size(); ++i) {
            const auto at = zip_uint64_t(i);
            const bool isStored = isBetterStored(from.get(), at);
            auto source = isStored
                              ? bufferOf(archive, members[i])
                              : Source(zip_source_zip(archive, from.get(), at, ZIP_FL_COMPRESSED, 0, -1));
            if (!put(archive, members[i].name, std::move(source), isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE))
                return false;
        }
        return true;
    });
}

void Container::Discard::operator()(zip_t *archive) const
{
    zip_discard(archive);
}

Container::Container(const QByteArray &bytes, zip_t *archive)
    : m_bytes(bytes)
    , m_zip(archive)
{
}

Result<Container> Container::open(const QByteArray &bytes, const ContainerRules &rules)
{
    if (bytes.size() > rules.largestFile)
        return refuse(u"file-too-large"_s, Files::tr("The file is larger than a package may be."));
    if (bytes.isEmpty() || !bytes.startsWith(firstHeader.first(std::min(bytes.size(), firstHeader.size()))))
        return refuse(u"not-a-package"_s, Files::tr("This file is no package. Choose what the sender made."));
    if (const auto whole = hasEnd(bytes); !whole) return refuse(whole);
    Container container(bytes, openedToRead(bytes));
    if (!container.m_zip) return damagedContainer();
    return container.readDirectory(rules).map([&] { return std::move(container); });
}

Result<void> Container::readDirectory(const ContainerRules &rules)
{
    QList<zip_stat_t> entries;
    QByteArrayList raw;
    const auto count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(i), 0, &entry) != 0 ||
            !isOrdinary(m_zip.get(), zip_uint64_t(i), entry))
            return damagedContainer();
        entries << entry;
        raw << QByteArray(zip_get_name(m_zip.get(), zip_uint64_t(i), ZIP_FL_ENC_RAW));
        m_sizes << qint64(entry.size);
    }
    for (const auto &name : raw) {
        m_names << QString::fromLatin1(name);
        if (!isPlainName(name))
            return refuseMember(u"bad-member-name"_s, Files::tr("“%1” is no name for a file in a package."),
                                m_names.last());
    }
    return rules.fit(m_names).and_then([&] { return withinSizes(rules, entries, m_names); });
}

qint64 Container::size(const QString &name) const
{
    return m_sizes.value(m_names.indexOf(name));
}

Result<void> Container::inflate(const QString &name, const std::function<void(QByteArrayView)> &take) const
{
    constexpr qsizetype piece = 64 * 1024;
    const auto index = m_names.indexOf(name);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        index < 0 ? nullptr : zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0), zip_fclose);
    if (!file) return damagedContainer();
    QByteArray bytes(piece, Qt::Uninitialized);
    qint64 done = 0;
    // The read at its end compares the checksum.
    for (;;) {
        const auto count = zip_fread(file.get(), bytes.data(), zip_uint64_t(bytes.size()));
        done += std::max<qint64>(0, count);
        if (count < 0 || done > m_sizes[index]) return damagedContainer();
        if (count == 0) break;
        take(QByteArrayView(bytes).first(qsizetype(count)));
    }
    return done == m_sizes[index] ? Result<void>() : damagedContainer();
}

Result<QByteArray> Container::read(const QString &name) const
{
    QByteArray content;
    return inflate(name, [&](QByteArrayView piece) { content += piece; }).map([&] { return content; });
}

Result<QString> Container::digest(const QString &name) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return inflate(name, [&](QByteArrayView piece) { hash.addData(piece.toByteArray()); }).map([&] {
        return QString::fromLatin1(hash.result().toHex());
    });
}

} // namespace tiaocai::files
