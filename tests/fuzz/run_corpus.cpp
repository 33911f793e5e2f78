// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every kept file once more, without libFuzzer: run_corpus FOLDER...
#include "packages.h"
#include "reading.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator found(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly)) return 1;
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            const auto bytes = tiaocai::fuzz::assembled(file.readAll());
            tiaocai::fuzz::readAsLedger(bytes);
            tiaocai::fuzz::readAsPackage(bytes);
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
