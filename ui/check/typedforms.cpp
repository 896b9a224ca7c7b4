// SPDX-License-Identifier: MIT
#include "ui/check/typedforms.h"

#include "ui/check/holdshelf.h"
#include "ui/check/questionform.h"
#include "ui/wording/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Form = "form"_L1;
static constexpr auto Clinic = "clinic"_L1;
static constexpr auto IsByPhone = "isByPhone"_L1;
static constexpr auto Shown = "shown"_L1;
static constexpr auto Focus = "focus"_L1;
static constexpr auto OnHold = "onHold"_L1;
static constexpr auto Name = "name"_L1;
static constexpr auto Texts = "texts"_L1;

static QJsonArray written(const std::vector<HeldForm> &forms)
{
    QJsonArray array;
    for (const auto &held : forms)
        array.append(QJsonObject{{Name, held.name}, {Texts, QJsonArray::fromStringList(held.texts)}});
    return array;
}

static QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    const auto array = json.toArray();
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

static QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TypedForms::TypedForms(QuestionForm *form, HoldShelf *shelf, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_shelf(shelf)
{}

QString TypedForms::name() const
{
    return nameOf(m_form->inquiry(ServiceId::Eligibility).patient);
}

void TypedForms::putOnHold()
{
    m_shelf->put({name(), m_form->texts()});
}

QByteArray TypedForms::asItStands(const QUuid &shown) const
{
    return bytesOf({{Form, QJsonArray::fromStringList(m_form->texts())},
                    {Clinic, m_form->clinic()},
                    {IsByPhone, m_form->isPhoneUnfolded()},
                    {Shown, shown.toString(QUuid::WithoutBraces)},
                    {Focus, m_form->focusWidget() ? m_form->focusWidget()->accessibleName() : QString()},
                    {OnHold, written(m_shelf->held())}});
}

QByteArray TypedForms::onHold(bool isAsked) const
{
    auto held = m_shelf->held();
    if (!isAsked && !m_form->isEmpty())
        held.push_back({name(), m_form->texts()});
    return held.empty() ? QByteArray() : bytesOf({{OnHold, written(held)}});
}

void TypedForms::giveFocus(const QString &name)
{
    const auto lines = m_form->findChildren<QLineEdit *>();
    const auto last = std::find_if(lines.begin(), lines.end(),
                                   [&name](const QLineEdit *line) { return line->accessibleName() == name; });
    if (!name.isEmpty() && last != lines.end())
        (*last)->setFocus(Qt::OtherFocusReason);
}

QUuid TypedForms::giveBack(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto held = json.value(OnHold).toArray();
    for (const auto &form : held)
        m_shelf->put({form[Name].toString(), textsIn(form[Texts])});
    if (!json.contains(Form))
        return {};
    m_form->chooseClinic(json.value(Clinic).toString());
    m_form->showTexts(textsIn(json.value(Form)));
    if (json.value(IsByPhone).toBool())
        m_form->unfoldPhone();
    giveFocus(json.value(Focus).toString());
    return QUuid::fromString(json.value(Shown).toString());
}

} // namespace coverdesk
