// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout.h"
#include "exchange/package.h"
#include "files/container.h"
#include "vault/signing.h"

#include <memory>

/// The samples of tests/data/exchange, which another program made with test keys.
namespace sample {

QByteArray bytes(const QString &name);
tiaocai::Result<tiaocai::files::Container> container(const QByteArray &bytes);
tiaocai::exchange::Packed packed(std::shared_ptr<tiaocai::files::Container> container);
tiaocai::Result<tiaocai::exchange::Packed> packed(const QByteArray &bytes);

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey);
tiaocai::exchange::KeyCard card(const QString &name);
/// The centre's and the court's first keys are enrolled; the court reads.
tiaocai::exchange::Trust trust();

/// A package of a sample whose members can be changed, signed by a key that the court enrolled for the centre.
class Forge {
public:
    explicit Forge(const QString &name = QStringLiteral("1-full.tcsum"));

    QByteArray member(const QString &name) const;
    void set(const QString &name, const QByteArray &bytes);
    void remove(const QString &name);
    /// A member of header.json.
    void setHeader(const QString &key, const QJsonValue &value);
    /// A member of the record in that line of cases.jsonl, with its hash made anew.
    void setRecord(qsizetype line, const QString &key, const QJsonValue &value);

    QList<tiaocai::files::Member> members; ///< without manifest and signature
    QByteArray manifest;                   ///< empty: made from the members
    QByteArray signature;                  ///< empty: by the key
    bool isRevoked = false;
    std::optional<tiaocai::exchange::Rotation> successor;

    QByteArray bytes() const;
    tiaocai::exchange::Trust trust() const;
    /// The code of the first check that fails; empty: all is well.
    QString fault() const;
    QString faultOf(const QByteArray &bytes) const;
    /// What it says, in one text: header, records, figures.
    QByteArray content(const QByteArray &bytes) const;

private:
    tiaocai::vault::SigningPair m_keys;
};

} // namespace sample
