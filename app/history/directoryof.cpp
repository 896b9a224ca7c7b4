// SPDX-License-Identifier: MIT
#include "app/history/directoryof.h"

#include "app/history/checktable.h"
#include "app/history/patienttable.h"

#include <algorithm>

namespace coverdesk {

Result<Directory> directoryOf(const CheckTable &checks, const PatientTable &patients)
{
    Directory directory;
    // Lines before patients: whoever adds a check between the two adds its patient first.
    const auto read = checks.forEachLine([&directory](const Result<CheckLine> &line) {
        if (line)
            directory.lines.push_back(*line);
        else
            ++directory.damaged;
    });
    if (!read)
        return read.failure();
    const auto patientsRead = patients.forEach([&directory](const QUuid &, const Result<Patient> &patient) {
        if (!patient)
            ++directory.damaged;
        else if (!patient->mergedInto)
            directory.patients.push_back(*patient);
    });
    if (!patientsRead)
        return patientsRead.failure();
    std::stable_sort(directory.lines.begin(), directory.lines.end(),
                     [](const CheckLine &left, const CheckLine &right) { return left.askedAt > right.askedAt; });
    return directory;
}

} // namespace coverdesk
