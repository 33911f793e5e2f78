// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls for the formats of the exchange.
#include "packages.h"
#include "reading.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tiaocai;
    fuzz::readAsPackage(fuzz::assembled(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    return 0;
}
