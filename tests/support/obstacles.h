// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

/// What stands in the way of a write, for as long as the value lives.
namespace tiaocai::test {

/// No file of this process grows beyond `bytes`: a full disk without a disk of its own.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// Root may write everywhere; nobody may not.
class Nobody {
public:
    Nobody()
        : m_was(geteuid())
    {
        m_dropped = m_was == 0 && seteuid(65534) == 0;
    }
    ~Nobody()
    {
        if (m_dropped && seteuid(m_was) != 0) std::abort();
    }

private:
    uid_t m_was;
    bool m_dropped = false;
};

} // namespace tiaocai::test
