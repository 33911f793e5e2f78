// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/office_lock.h"
#include "test_main.h"

#include <sys/file.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <new>

using namespace tiaocai::files;
using namespace Qt::StringLiterals;

namespace {

constexpr useconds_t stretch = 200'000; // microseconds
bool isStretched = false;

} // namespace

/// In the place of the system's: between making a lock file and locking it there is time for another process.
extern "C" int flock(int descriptor, int operation)
{
    if (isStretched && (operation & LOCK_EX) != 0) usleep(stretch);
    return static_cast<int>(syscall(SYS_flock, descriptor, operation));
}

namespace {

/// What two processes tell each other of the office.
struct Shared {
    std::atomic<int> inside{0}, mostInside{0}, entered{0};
};

class Watched {
public:
    Watched()
        : m_shared(new (mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
                             0)) Shared)
    {
    }
    ~Watched() { munmap(m_shared, sizeof(Shared)); }
    void enter() const
    {
        const int now = ++m_shared->inside;
        if (now > m_shared->mostInside) m_shared->mostInside = now;
        ++m_shared->entered;
        usleep(3 * stretch);
        --m_shared->inside;
    }
    int mostInside() const { return m_shared->mostInside; }
    int entered() const { return m_shared->entered; }

private:
    Shared *m_shared;
};

/// Two processes at once: the first is slow, the second comes while it has made its file and not locked it.
void race(const std::function<void()> &contender)
{
    QList<pid_t> children;
    for (const useconds_t delay : {0U, stretch / 2}) {
        const pid_t child = fork();
        if (child == 0) {
            usleep(delay);
            isStretched = delay == 0;
            contender();
            _exit(0);
        }
        children << child;
    }
    for (const pid_t child : children)
        waitpid(child, nullptr, 0);
}

} // namespace

class TestLockRace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void hasOneHolderInARace()
    {
        const auto office = m_folder.filePath(u"office"_s);
        const Watched watched;
        race([&] {
            const auto lock = OfficeLock::take(office);
            if (lock) watched.enter();
        });
        QCOMPARE(watched.mostInside(), 1);
        QVERIFY(watched.entered() >= 1);
    }
    /// The control: freeing a lock file without a name, as it seemed right, lets two in.
    void wouldHaveTwoWithoutATurn()
    {
        const auto path = m_folder.filePath(u"naive.lock"_s);
        const Watched watched;
        race([&] {
            QLockFile file(path);
            file.setStaleLockTime(0);
            const bool isNameless = !file.tryLock(0) && !file.getLockInfo(nullptr, nullptr, nullptr);
            const bool freed = isNameless && file.removeStaleLockFile() && file.tryLock(0);
            if (file.isLocked() || freed) watched.enter();
        });
        QCOMPARE(watched.mostInside(), 2);
    }
};

TIAOCAI_TEST(TestLockRace)
#include "test_lock_race.moc"
