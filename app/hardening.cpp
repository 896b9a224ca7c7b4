// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace coverdesk {

void keepMemoryToOurselves()
{
#ifdef Q_OS_UNIX
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
#endif
#ifdef Q_OS_LINUX
    // Where cores are piped to a program, the limit alone does not count.
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_WIN
    // Windows writes no report of a crash that it tells nobody of.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace coverdesk
