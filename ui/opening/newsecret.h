// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/secretform.h"

namespace coverdesk {

class PlainLabel;

/// Has a person choose a passphrase or PIN at the start, and says what for.
class NewSecret final : public QWidget
{
    Q_OBJECT

public:
    NewSecret(const QString &title, const QString &words, SecretForm *form, QWidget *parent = nullptr);

    SecretForm *form() const { return m_form; }
    /// What it is for.
    void setAbout(const QString &words);
    void begin();
    void setProblem(const QString &problem);

private:
    PlainLabel *m_about;
    SecretForm *m_form;
    PlainLabel *m_problem;
};

} // namespace coverdesk
