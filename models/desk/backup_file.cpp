// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_file.h"

#include "base/text.h"
#include "files/scratch.h"
#include "files/write_file.h"
#include "store/audit.h"
#include "vault/sealed_file.h"
#include "words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

Result<void> opened(QFile &file)
{
    if (file.open(QIODevice::ReadOnly)) return {};
    return refuse(file.exists() ? u"read-failed"_s : u"not-found"_s,
                  Words::tr("%1 could not be read (%2).").arg(file.fileName(), file.errorString()));
}

QByteArray headFor(const Reading &at, const QString &chain)
{
    QJsonObject keys;
    for (const auto &person : at.history.staff(at.history.staffDay(at.today()))) {
        if (const auto key = at.history.keys.value(person.id); !key.isEmpty()) keys[person.name] = key;
    }
    return QJsonDocument(QJsonObject{{u"office"_s, at.history.office.id.toString()},
                                     {u"chain"_s, chain},
                                     {u"keys"_s, keys},
                                     {u"recoveryKey"_s, at.history.recoveryKey}})
        .toJson(QJsonDocument::Compact);
}

BackupHead headIn(const QByteArray &written)
{
    const auto json = QJsonDocument::fromJson(written).object();
    BackupHead head{.office = OfficeId::fromString(json[u"office"_s].toString()).value_or(OfficeId()),
                    .chain = json[u"chain"_s].toString(),
                    .recoveryKey = json[u"recoveryKey"_s].toString()};
    const auto keys = json[u"keys"_s].toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        head.keys[key.key()] = key.value().toString();
    return head;
}

Result<KeyHeld> unwrapped(const QString &wrapped, const vault::Secret &by, const Refusal &otherwise)
{
    auto key = vault::OfficeKey::unwrapped(wrapped, by);
    if (!key && key.error().code == u"wrong-passphrase") return tl::unexpected(otherwise);
    if (!key) return refuse(key);
    return KeyHeld(std::make_shared<const vault::OfficeKey>(*std::move(key)));
}

Result<store::OfficeAddress> plainPlace(const Result<files::Scratch> &folder)
{
    if (!folder) return refuse(folder);
    return store::OfficeAddress::ofFile(folder->filePath(u"office"_s));
}

/// A copy that nobody else sees.
Result<store::Database> unsealed(const store::OfficeAddress &from, const vault::OfficeKey &key)
{
    const auto folder = files::Scratch::make();
    const auto plain = plainPlace(folder);
    if (!plain) return refuse(plain);
    QFile sealed(from.file()), into(plain->file());
    if (auto ready = opened(sealed); !ready) return refuse(ready);
    if (!into.open(QIODevice::WriteOnly))
        return refuse(u"write-failed"_s,
                      Words::tr("The file could not be written (%1).").arg(into.errorString()));
    if (auto done = vault::open(sealed, into, key); !done) return refuse(done);
    if (!into.flush())
        return refuse(u"disk-full"_s,
                      Words::tr("There is no room left to open the backup. Make room on the disk."));
    auto copy = store::Database::snapshot(*plain);
    if (copy) copy->setAddress(from);
    return copy;
}

} // namespace

Result<void> writeBackup(const Reading &at, const store::OfficeAddress &to)
{
    if (!at.key()) return at.file.backup(to);
    const auto folder = files::Scratch::make();
    const auto plain = plainPlace(folder);
    const auto chain = store::Audit(at.file).head();
    if (!plain || !chain) return plain ? refuse(chain) : refuse(plain);
    if (auto copied = at.file.backup(*plain); !copied) return copied;
    QFile from(plain->file());
    if (auto ready = opened(from); !ready) return ready;
    auto made = files::fillBeside(to.file(), [&](QIODevice &sealed) {
        return vault::seal(from, sealed, *at.key(), headFor(at, *chain));
    });
    return made ? made->putInPlace() : refuse(made);
}

Result<void> copyBackup(const QString &from, const QString &to)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile source(from);
    if (auto ready = opened(source); !ready) return ready;
    auto made = files::fillBeside(to, [&](QIODevice &copy) -> Result<void> {
        while (!source.atEnd()) {
            const auto bytes = source.read(piece);
            if (bytes.isEmpty() || copy.write(bytes) != bytes.size())
                return refuse(u"write-failed"_s,
                              Words::tr("The file could not be written (%1).").arg(copy.errorString()));
        }
        return {};
    });
    return made ? made->putInPlace() : refuse(made);
}

Result<store::Database> readBackup(const store::OfficeAddress &from, const KeyHeld &key)
{
    const auto head = headOf(from);
    if (!head) return refuse(head);
    if (*head && !key)
        return refuse(u"login-needed"_s,
                      Words::tr("This backup is sealed. Say who you are and give your password, or the "
                                "recovery sheet."));
    auto copy = *head ? unsealed(from, *key) : store::Database::snapshot(from);
    if (copy) copy->unlock(key);
    return copy;
}

Result<std::optional<BackupHead>> headOf(const store::OfficeAddress &backup)
{
    QFile file(backup.file());
    if (auto ready = opened(file); !ready) return refuse(ready);
    const auto head = vault::readHead(file);
    if (!head && head.error().code == u"not-sealed") return std::optional<BackupHead>();
    return head.map([](const QByteArray &written) { return std::optional(headIn(written)); });
}

Result<KeyHeld> keyIn(const BackupHead &head, const Credential &who)
{
    if (!who.recoveryCode.isEmpty()) {
        const auto code = vault::passphrase(who.recoveryCode.trimmed().toUpper());
        return code ? unwrapped(head.recoveryKey, *code, wrongRecoveryCode()) : refuse(code);
    }
    const auto name = normalized(who.name);
    if (name.isEmpty() || !who.password) return refuse(passwordNeeded());
    if (!head.keys.contains(name))
        return refuse(u"unknown-person"_s, Words::tr("Nobody of the staff is called %1.").arg(name));
    return unwrapped(
        head.keys[name], *who.password,
        {u"wrong-password"_s, Words::tr("This is not the password of %1. Type it again.").arg(name), {}});
}

} // namespace tiaocai::desk
