// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace coverdesk {

class ChipField;
class FormField;

/// Reads the codes of a phone request as they are entered: each as its kind is written, a modifier beside its code and
/// not in it. What is not written as a code is asked all the same, and said so.
class CodeReading final : public QObject
{
    Q_OBJECT

public:
    /// A modifier goes into \a forCaller, for the request has no other place for it.
    CodeReading(ChipField *services, ChipField *diagnoses, FormField *forCaller, QObject *parent);

private:
    void readServices();
    void readDiagnoses();
    void tellCaller(const QString &codeAndModifier);

    ChipField *m_services;
    ChipField *m_diagnoses;
    FormField *m_forCaller;
};

} // namespace coverdesk
