// SPDX-License-Identifier: MIT
#include "ui/check/codereading.h"

#include "app/domain/servicecodes.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestShown = 40;

CodeReading::CodeReading(ChipField *services, ChipField *diagnoses, FormField *forCaller, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_diagnoses(diagnoses)
    , m_forCaller(forCaller)
{
    connect(m_services, &ChipField::codesChanged, this, &CodeReading::readServices);
    connect(m_diagnoses, &ChipField::codesChanged, this, &CodeReading::readDiagnoses);
}

/// Codes of their own only where they differ: setting them is heard here again.
static void show(ChipField *field, const QStringList &codes)
{
    if (codes != field->codes())
        field->setCodes(codes);
}

static bool isBeingTyped(const ChipField *field)
{
    return !field->edit()->text().isEmpty();
}

void CodeReading::readServices()
{
    if (isBeingTyped(m_services))
        return;
    QStringList codes;
    QStringList strange;
    for (const auto &typed : m_services->codes()) {
        const auto read = procedureCodeIn(typed);
        codes.append(read ? read->code : typed);
        if (!read)
            strange.append(typed);
        else if (!read->modifier.isEmpty())
            tellCaller(read->code + u'-' + read->modifier);
    }
    codes.removeDuplicates();
    show(m_services, codes);
    m_services->setWarning(
        strange.isEmpty() ? QString()
                          : tr("Procedure codes have five digits or letters, such as 90837 or H0015. This is asked "
                               "as typed: %1.")
                                .arg(shortened(strange.join(u", "_s), LongestShown)));
}

void CodeReading::readDiagnoses()
{
    if (isBeingTyped(m_diagnoses))
        return;
    QStringList codes;
    QStringList strange;
    for (const auto &typed : m_diagnoses->codes()) {
        const auto read = diagnosisCodeIn(typed);
        codes.append(read.value_or(typed));
        if (!read)
            strange.append(typed);
    }
    codes.removeDuplicates();
    show(m_diagnoses, codes);
    m_diagnoses->setWarning(strange.isEmpty()
                                ? QString()
                                : tr("Diagnosis codes are written like F41.1 or Z63.0. This is asked as typed: %1.")
                                      .arg(shortened(strange.join(u", "_s), LongestShown)));
}

void CodeReading::tellCaller(const QString &codeAndModifier)
{
    const auto note = m_forCaller->text();
    if (!note.contains(codeAndModifier))
        m_forCaller->setText(note.isEmpty() ? codeAndModifier : QString(note + u", "_s + codeAndModifier));
}

} // namespace coverdesk
