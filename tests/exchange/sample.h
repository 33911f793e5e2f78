// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout.h"
#include "exchange/package.h"
#include "files/container.h"

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

} // namespace sample
