// SPDX-License-Identifier: MIT
#include "ui/patients/patientsplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Search = "search"_L1;
static constexpr auto Chosen = "chosen"_L1;
static constexpr auto Focus = "focus"_L1;
static constexpr auto Forms = "forms"_L1;
static constexpr auto OfPatient = "patient"_L1;
static constexpr auto OfCoverage = "coverage"_L1;
static constexpr auto IsOpen = "isOpen"_L1;
static constexpr auto Texts = "texts"_L1;

static QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

static QJsonObject written(const TypedForm &form)
{
    QJsonObject texts;
    for (auto text = form.texts.begin(); text != form.texts.end(); ++text)
        texts.insert(text.key(), *text);
    QJsonObject json{{OfPatient, textOf(form.patient)}, {IsOpen, form.isOpen}, {Texts, texts}};
    if (form.coverage)
        json.insert(OfCoverage, textOf(*form.coverage));
    return json;
}

static TypedForm formIn(const QJsonObject &json)
{
    TypedForm form{QUuid::fromString(json.value(OfPatient).toString())};
    if (json.contains(OfCoverage))
        form.coverage = QUuid::fromString(json.value(OfCoverage).toString());
    form.isOpen = json.value(IsOpen).toBool();
    const auto texts = json.value(Texts).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        form.texts.insert(text.key(), text->toString());
    return form;
}

QByteArray PatientsPlace::bytes() const
{
    QJsonArray written;
    for (const auto &form : forms)
        written.append(coverdesk::written(form));
    const QJsonObject json{{Search, search}, {Chosen, textOf(chosen)}, {Focus, focus}, {Forms, written}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PatientsPlace PatientsPlace::read(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    PatientsPlace place;
    place.search = json.value(Search).toString();
    place.chosen = QUuid::fromString(json.value(Chosen).toString());
    place.focus = json.value(Focus).toString();
    const auto written = json.value(Forms).toArray();
    for (const auto &value : written) {
        auto form = formIn(value.toObject());
        if (!form.patient.isNull())
            place.forms.push_back(std::move(form));
    }
    return place;
}

} // namespace coverdesk
